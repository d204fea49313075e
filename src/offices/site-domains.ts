/** Which of an office's websites an address belongs to, by its domain. */
import type { Office } from './office.js';

type Site = Office['sites'][number];
type Sites = Pick<Office, 'sites'>;

/** The ids of the sites to whose domains the address belongs: none, one, or several that share a domain. */
export function sitesOfAddress({ sites }: Sites, url: string): string[] {
  const host = hostOf(url);
  return sites.filter((site) => domainsOf(site).some((domain) => isBelow(host, domain))).map(({ id }) => id);
}

/** Whether the address is clearly not of this site. Of a site without a domain in the profile, only another site's address is. */
export function isOutside(office: Sites, siteId: string, url: string): boolean {
  const owners = sitesOfAddress(office, url);
  if (owners.includes(siteId)) return false;
  const site = office.sites.find(({ id }) => id === siteId);
  return owners.length > 0 || (site !== undefined && domainsOf(site).length > 0);
}

/** Without 'www.': the site itself and everything below it. */
export function domainsOf({ url, domains = [] }: Pick<Site, 'url' | 'domains'>): string[] {
  const own = url === undefined ? [] : [hostOf(url)];
  return [...own, ...domains].map((domain) => domain.toLowerCase().replace(/^www\./, '')).filter(Boolean);
}

function hostOf(url: string): string {
  const address = url.includes('://') ? url : `https://${url}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : '';
}

function isBelow(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
