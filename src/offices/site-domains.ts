/** Which of an office's websites an address belongs to, by its domain. */
import type { Office } from './office.js';

type Site = Office['sites'][number];
type Sites = Pick<Office, 'sites'>;

/** The ids of the sites to whose domains the address belongs, by the longest that fits: none, one, or several that share it. */
export function sitesOfAddress({ sites }: Sites, url: string): string[] {
  const host = hostOf(url);
  const fits = sites.map((site) => ({ id: site.id, length: longestFit(domainsOf(site), host) }));
  const longest = Math.max(...fits.map(({ length }) => length));
  return fits.filter(({ length }) => length > 0 && length === longest).map(({ id }) => id);
}

function longestFit(domains: readonly string[], host: string): number {
  return Math.max(0, ...domains.filter((domain) => isBelow(host, domain)).map(({ length }) => length));
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

/** Where anybody publishes: that one page there is the office's says nothing of the next. */
const PLATFORMS = [
  'google.com',
  'facebook.com',
  'fb.com',
  'youtube.com',
  'youtu.be',
  'line.me',
  'lin.ee',
  'x.com',
  'twitter.com',
  'tiktok.com',
  'instagram.com',
  'blogspot.com',
  'wordpress.com',
  'canva.com',
  'bit.ly',
];

export function isPlatform(host: string): boolean {
  return PLATFORMS.some((domain) => isBelow(host, domain));
}

export const SITE_HOSTS = 'site-host:';

/** Under this key stands a host that a webmaster confirmed for a site. */
export function siteHostKey(siteId: string, host: string): string {
  return `${SITE_HOSTS}${siteId}:${host}`;
}

/** Older programs kept the first host alone, under the site's own key. */
export function isSiteHost({ key, holder }: { key: string; holder: string }, siteId: string): boolean {
  return key === siteHostKey(siteId, holder) || key === `${SITE_HOSTS}${siteId}`;
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
