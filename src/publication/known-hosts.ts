/** Where the websites stand of which the profile tells no domain: the host that a webmaster confirmed first is remembered. */
import type { Deps } from '../deps.js';
import type { Page } from '../domain/request/publish-request.js';
import type { Office } from '../offices/office.js';
import { hostOf, siteHostKey, sitesWithoutDomain } from '../offices/site-domains.js';

type KnownIn = Pick<Deps, 'office' | 'stores'>;

/** The office with these hosts as domains of its sites. */
export async function withKnownHosts({ office, stores }: KnownIn): Promise<Office> {
  const known = new Map<string, string>();
  for (const { id } of sitesWithoutDomain(office)) {
    const host = await stores.claims.holderOf(siteHostKey(id));
    if (host !== undefined) known.set(id, host);
  }
  return { ...office, sites: office.sites.map((site) => withDomain(site, known.get(site.id))) };
}

/** After the webmaster has confirmed these pages. A host that is known already stays. */
export async function rememberHosts({ office, stores }: KnownIn, pages: readonly Page[]): Promise<void> {
  const nameless = sitesWithoutDomain(office);
  for (const { siteId, url } of pages) {
    if (nameless.some(({ id }) => id === siteId)) await stores.claims.claim(siteHostKey(siteId), hostOf(url));
  }
}

function withDomain(site: Office['sites'][number], host: string | undefined): Office['sites'][number] {
  return host === undefined ? site : { ...site, domains: [host] };
}
