/** Which of an office's websites an address belongs to, by its domain. */
import type { Office } from './office.js';

type Site = Office['sites'][number];
type Sites = Pick<Office, 'sites'>;

/** The ids of the sites to whose domains the address belongs: none, one, or several that share a domain. */
export function sitesOfAddress({ sites }: Sites, url: string): string[] {
  const host = hostOf(url);
  return sites.filter((site) => domainsOf(site).some((domain) => isBelow(host, domain))).map(({ id }) => id);
}

/** Whether nothing says that the address is of this site. */
export function isOutside(office: Sites, siteId: string, url: string): boolean {
  const owners = sitesOfAddress(office, url);
  if (owners.includes(siteId)) return false;
  return owners.length > 0 || office.sites.some(({ id }) => id === siteId);
}

/** The sites of which the profile tells no domain. */
export function sitesWithoutDomain<One extends Site>({ sites }: { sites: readonly One[] }): One[] {
  return sites.filter((site) => domainsOf(site).length === 0);
}

/** Under this key stands the host that the first webmaster confirmed for a site without a domain. */
export function siteHostKey(siteId: string): string {
  return `site-host:${siteId}`;
}

/** Without 'www.': the site itself and everything below it. */
export function domainsOf({ url, domains = [] }: Pick<Site, 'url' | 'domains'>): string[] {
  const own = url === undefined ? [] : [hostOf(url)];
  return [...own, ...domains].map((domain) => domain.toLowerCase().replace(/^www\./, '')).filter(Boolean);
}

export function hostOf(url: string): string {
  const address = url.includes('://') ? url : `https://${url}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : '';
}

function isBelow(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
