/** The addresses of pages as they are told: matched to their websites, asked about where unclear, and never swapped silently. Pure. */
import type { LocalDate } from '../clock.js';
import { fingerprint } from '../domain/fingerprint.js';
import { type LateDays, lateDays } from '../domain/request/late-publication.js';
import {
  contentOf,
  type Page,
  type PublishRequest,
  publicationsOf,
  sitesLeft,
  standsAt,
} from '../domain/request/publish-request.js';
import type { Office } from '../offices/office.js';
import { isOutside } from '../offices/site-domains.js';
import { addressFault } from '../text/answer-faults.js';
import { siteName } from '../text/destination-words.js';
import * as words from '../text/page-address.js';
import { readReason } from '../text/read-reason.js';
import { readAddresses } from '../text/reader/read-addresses.js';
import { whichLink } from '../text/reader/which-link.js';
import type { PagesOfOthers } from './pages-of-others.js';
import { type AskedAddress, placedAt, placedLinks, placedOnly } from './place-links.js';

export type AddressInput =
  | { kind: 'text'; text: string }
  /** This site's page, whatever was told before. */
  | { kind: 'page'; page: Page }
  /** The link that waits is this site's, or nobody's. */
  | { kind: 'place'; siteId: string }
  | { kind: 'drop' }
  /** The link with this fingerprint is outside the office's websites, or another request's, and right all the same. */
  | { kind: 'accept'; shown: string }
  | { kind: 'lastDay'; day: LocalDate }
  | { kind: 'reason'; reason: string };

export interface AddressContext {
  request: PublishRequest;
  office: Office;
  today: LocalDate;
  /** Only to try the program on one machine: pages of that machine count as public. */
  localPages: boolean;
  /** The addresses told that stand for another request. */
  ofOthers: PagesOfOthers;
}

/** The part that is still to be told; undefined where all is told. */
export type OpenPart =
  | { kind: 'lastDay'; late: LateDays }
  | { kind: 'address' }
  | { kind: 'place'; url: string }
  | { kind: 'outside'; page: Page }
  | { kind: 'shared'; page: Page; other: PublishRequest }
  | { kind: 'reason' };

export interface ToldAddress {
  pages: Page[];
  /** Instead of the last day that was asked for. */
  lastDay?: LocalDate;
  /** Why an address is corrected. */
  reason?: string;
}

export type AddressStep = { asked: AskedAddress } | { fault: string };

export function openPart(asked: AskedAddress, context: AddressContext): OpenPart | undefined {
  const { request, office, today } = context;
  const isPublishing = asked.as === 'publish';
  const late = isPublishing ? lateDays(request, today, office.period.askBelowDays) : undefined;
  if (late && asked.lastDay === undefined) return { kind: 'lastDay', late };
  const [url] = asked.unplaced;
  if (url !== undefined) return { kind: 'place', url };
  if (asked.pages.length === 0) return { kind: 'address' };
  const page = asked.pages.find((one) => isDoubtful(one, asked, context));
  if (page) return { kind: 'outside', page };
  const shared = sharedPage(asked, context);
  if (shared) return shared;
  return isPublishing || asked.reason !== undefined ? undefined : { kind: 'reason' };
}

/** @returns undefined while something is still to be told */
export function toldAddress(asked: AskedAddress, context: AddressContext): ToldAddress | undefined {
  if (openPart(asked, context)) return undefined;
  const { pages, lastDay, reason } = asked;
  const { online } = contentOf(context.request);
  const isShifted = lastDay !== undefined && online.kind === 'until' && lastDay !== online.lastDay;
  return { pages, ...(isShifted && { lastDay }), ...(reason !== undefined && { reason }) };
}

export function addressStep(asked: AskedAddress, input: AddressInput, context: AddressContext): AddressStep {
  switch (input.kind) {
    case 'text':
      return withText(asked, input.text, context);
    case 'reason':
      return withReason(asked, input.reason);
    case 'lastDay':
      return { asked: { ...asked, lastDay: input.day } };
    case 'accept':
      return { asked: accepted(asked, input.shown, context) };
    case 'page':
      return checked(placedOnly(asked, input.page), context);
    case 'place':
      return checked(placedAt(asked, input.siteId, placesOf(asked, context)), context);
    case 'drop':
      return { asked: { ...asked, unplaced: asked.unplaced.slice(1) } };
  }
}

/** The sites about which an address is asked, the first first. */
export function sitesAsked({ as }: Pick<AskedAddress, 'as'>, request: PublishRequest): string[] {
  if (as === 'publish') return sitesLeft(request);
  return request.standing?.publications.map(({ siteId }) => siteId) ?? [];
}

const LIKE_AN_ADDRESS = /https?|www\.|\/\/|\.(?:th|com|org|net)\b/i;

/** Also where it can't be opened: 'http//a.go.th/1'. */
export function isMeantAsAddress(text: string): boolean {
  return readAddresses(text).kind !== 'notAnAddress' || LIKE_AN_ADDRESS.test(text);
}

function withText(asked: AskedAddress, text: string, context: AddressContext): AddressStep {
  const read = readAddresses(text);
  const places = placesOf(asked, context);
  if (read.kind === 'addresses' || (read.kind === 'inside' && context.localPages)) {
    if (read.urls.length > places.sites.length) return { fault: words.tooManyLinks(places.sites.length) };
    return checked(placedLinks(asked, read.urls, places), context);
  }
  if (read.kind === 'spaced') return { fault: addressFault(read) };
  const [only, ...others] = places.sites;
  const open = openPart(asked, context)?.kind ?? (asked.as === 'publish' ? 'address' : 'reason');
  if (open === 'reason') return withReason(asked, text);
  if (open === 'address') return { fault: addressFault(read) };
  const replaces = open === 'place' && others.length === 0 ? only : undefined;
  const which = replaces === undefined ? undefined : whichLink(text);
  if (which === 'old') return addressStep(asked, { kind: 'drop' }, context);
  if (which === 'new' && replaces) return addressStep(asked, { kind: 'place', siteId: replaces }, context);
  return {
    fault: [
      ...(isMeantAsAddress(text) ? [addressFault(read)] : []),
      words.chooseFirst[replaces === undefined ? open : 'replace'],
    ].join('\n'),
  };
}

function placesOf(asked: AskedAddress, { request, office }: AddressContext) {
  return { sites: sitesAsked(asked, request), office };
}

function withReason(asked: AskedAddress, given: string): AddressStep {
  const read = readReason(given);
  return 'fault' in read ? read : { asked: { ...asked, reason: read.value } };
}

function accepted(asked: AskedAddress, shown: string, context: AddressContext): AskedAddress {
  const page = asked.pages.find(({ url }) => fingerprint(url) === shown);
  if (page) return { ...asked, accepted: [...asked.accepted, page.url] };
  const doubt = sharedPage(asked, context);
  if (!doubt || sharedFingerprint(doubt) !== shown) return asked;
  return { ...asked, shared: [...(asked.shared ?? []), doubt.page.url] };
}

type SharedPage = Extract<OpenPart, { kind: 'shared' }>;

/** Ties the button to the request that was named. */
export function sharedFingerprint({ page, other }: Pick<SharedPage, 'page' | 'other'>): string {
  return fingerprint([page.url, other.id]);
}

function sharedPage(
  { pages, shared = [] }: AskedAddress,
  { request, ofOthers }: AddressContext,
): SharedPage | undefined {
  for (const page of pages) {
    const { siteId, url } = page;
    const other = ofOthers.get(url);
    const isKnown = shared.includes(url) || standsAt(request, siteId)?.url === url;
    if (other && !isKnown) return { kind: 'shared', page, other };
  }
  return undefined;
}

/** The address on record was confirmed when it was recorded. */
function isDoubtful(
  { siteId, url }: Page,
  { accepted }: AskedAddress,
  { request, office }: AddressContext,
): boolean {
  const isKnown = accepted.includes(url) || standsAt(request, siteId)?.url === url;
  return !isKnown && isOutside(office, siteId, url);
}

/** An address that stands for another site already, or is the very one that is to be corrected, is none. */
function checked(asked: AskedAddress, { request, office }: AddressContext): AddressStep {
  for (const { siteId, url } of asked.pages) {
    if (asked.as === 'correctAddress' && standsAt(request, siteId)?.url === url) {
      return { fault: words.sameAsBefore };
    }
    const other = publicationsOf(request).find((one) => one.url === url && one.siteId !== siteId);
    const isTold = asked.pages.some((one) => one.siteId === other?.siteId);
    if (other && !isTold) {
      return { fault: words.addressOfOther(siteName(office, other.siteId, contentOf(request).names)) };
    }
  }
  return { asked };
}
