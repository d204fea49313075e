/** Gives each link to the website that it belongs to, by its domain; what is unclear waits until it is asked about. Pure. */
import type { Asked } from '../domain/conversation.js';
import type { Page } from '../domain/request/publish-request.js';
import type { Office } from '../offices/office.js';
import { sitesOfAddress } from '../offices/site-domains.js';

export type AskedAddress = Extract<Asked, { kind: 'pageAddress' }>;

interface Places {
  /** The sites that are asked about, the first first. */
  sites: readonly string[];
  office: Pick<Office, 'sites'>;
}

/** With these links beside those that were told before: none of them takes the place of another. */
export function placedLinks(asked: AskedAddress, urls: readonly string[], places: Places): AskedAddress {
  const isKnown = (url: string) =>
    asked.unplaced.includes(url) || asked.pages.some((page) => page.url === url);
  const fresh = urls.filter((url) => !isKnown(url));
  const isOnlyOne = fresh.length === 1 && asked.pages.length === 0 && asked.unplaced.length === 0;
  let placed = asked;
  for (const url of fresh) placed = withLink(placed, url, siteOf(url, placed, { ...places, isOnlyOne }));
  return fresh.length > 1 ? withTheLast(placed, places) : newestAsked(placed, urls, places);
}

/** The newest link is the one asked about; for a single site those before it are meant no more. */
function newestAsked(asked: AskedAddress, urls: readonly string[], { sites }: Places): AskedAddress {
  const newest = asked.unplaced.filter((url) => urls.includes(url));
  const earlier = asked.unplaced.filter((url) => !urls.includes(url));
  if (newest.length === 0) return asked;
  return { ...asked, unplaced: sites.length === 1 ? newest : [...newest, ...earlier] };
}

function withLink(asked: AskedAddress, url: string, siteId: string | undefined): AskedAddress {
  return siteId === undefined
    ? { ...asked, unplaced: [...asked.unplaced, url] }
    : { ...asked, pages: [...asked.pages, { siteId, url }] };
}

/** The webmaster has told to which site the link belongs that waited first. */
export function placedAt(asked: AskedAddress, siteId: string, places: Places): AskedAddress {
  const [url, ...unplaced] = asked.unplaced;
  if (url === undefined || !places.sites.includes(siteId)) return asked;
  return withTheLast(placedOnly({ ...asked, unplaced }, { siteId, url }), places);
}

/** This page alone for its site. */
export function placedOnly(asked: AskedAddress, page: Page): AskedAddress {
  const others = asked.pages.filter(({ siteId }) => siteId !== page.siteId);
  return { ...asked, pages: [...others, page] };
}

/** @returns undefined where only the webmaster can tell */
function siteOf(
  url: string,
  asked: AskedAddress,
  { sites, office, isOnlyOne }: Places & { isOnlyOne: boolean },
): string | undefined {
  const [named] = sites;
  const owners = sitesOfAddress(office, url).filter((id) => sites.includes(id));
  const [owner] = owners;
  if (owners.length === 1) return freeSites(asked, sites).find((id) => id === owner);
  if (!isOnlyOne || named === undefined) return undefined;
  const isNamed = asked.as === 'publish' || sites.length === 1; // the question names the site
  return isNamed && (owners.length === 0 || owners.includes(named)) ? named : undefined;
}

/** Where two links for two websites come together, the last one is the last site's. */
function withTheLast(asked: AskedAddress, { sites, office }: Places): AskedAddress {
  const [siteId, ...others] = freeSites(asked, sites);
  const [url, ...rest] = asked.unplaced;
  const isClear = asked.pages.length > 0 && others.length === 0 && rest.length === 0;
  if (siteId === undefined || url === undefined || !isClear) return asked;
  const owners = sitesOfAddress(office, url);
  return owners.length > 0 && !owners.includes(siteId)
    ? asked
    : { ...asked, pages: [...asked.pages, { siteId, url }], unplaced: [] };
}

function freeSites({ pages }: Pick<AskedAddress, 'pages'>, sites: readonly string[]): string[] {
  return sites.filter((id) => !pages.some(({ siteId }) => siteId === id));
}
