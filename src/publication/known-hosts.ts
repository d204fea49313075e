/**
 * The hosts at which webmasters confirmed that they publish: known for their site from then on, beside the domains of the
 * profile. Platforms that everybody shares are asked about each time.
 */
import type { Deps } from '../deps.js';
import type { Page } from '../domain/request/publish-request.js';
import type { Office } from '../offices/office.js';
import {
  hostOf,
  isPlatform,
  isSiteHost,
  SITE_HOSTS,
  siteHostKey,
  sitesOfAddress,
} from '../offices/site-domains.js';

type KnownIn = Pick<Deps, 'office' | 'stores'>;

/** The office with these hosts as domains of its sites. */
export async function withKnownHosts({ office, stores }: KnownIn): Promise<Office> {
  const known = await stores.claims.beginningWith(SITE_HOSTS);
  const sites = office.sites.map((site) => {
    const hosts = known.filter((claim) => isSiteHost(claim, site.id)).map(({ holder }) => holder);
    return { ...site, domains: [...(site.domains ?? []), ...hosts.filter((host) => !isPlatform(host))] };
  });
  return { ...office, sites };
}

/** After the webmaster has confirmed these pages. A host that the profile gives to another website stays that one's. */
export async function rememberHosts({ office, stores }: KnownIn, pages: readonly Page[]): Promise<void> {
  for (const { siteId, url } of pages) {
    const host = hostOf(url);
    const isOfSite = office.sites.some(({ id }) => id === siteId);
    if (!isOfSite || isPlatform(host) || sitesOfAddress(office, url).length > 0) continue;
    await stores.claims.claim(siteHostKey(siteId, host), host);
  }
}
