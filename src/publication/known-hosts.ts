/** The hosts at which webmasters confirmed that they publish: known for their site from then on, beside the domains of the profile. */
import type { Deps } from '../deps.js';
import type { Page } from '../domain/request/publish-request.js';
import type { Office } from '../offices/office.js';
import { hostOf, isSiteHost, SITE_HOSTS, siteHostKey, sitesOfAddress } from '../offices/site-domains.js';

type KnownIn = Pick<Deps, 'office' | 'stores'>;

/** The office with these hosts as domains of its sites. */
export async function withKnownHosts({ office, stores }: KnownIn): Promise<Office> {
  const known = await stores.claims.beginningWith(SITE_HOSTS);
  const sites = office.sites.map((site) => {
    const hosts = known.filter((claim) => isSiteHost(claim, site.id)).map(({ holder }) => holder);
    return { ...site, domains: [...(site.domains ?? []), ...hosts] };
  });
  return { ...office, sites };
}

/** After the webmaster has confirmed these pages. A host that the profile gives to another website stays that one's. */
export async function rememberHosts({ office, stores }: KnownIn, pages: readonly Page[]): Promise<void> {
  for (const { siteId, url } of pages) {
    const isOfSite = office.sites.some(({ id }) => id === siteId);
    if (!isOfSite || sitesOfAddress(office, url).length > 0) continue;
    await stores.claims.claim(siteHostKey(siteId, hostOf(url)), hostOf(url));
  }
}
