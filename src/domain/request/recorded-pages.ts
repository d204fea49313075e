/** Pages as a webmaster records them: where each stands, until when, and a wrong address corrected. */
import type { LocalDate } from '../../clock.js';
import { asActor } from '../person/person.js';
import type { AddressAction } from './actions.js';
import type { Content } from './content.js';
import type { Circumstances, Move } from './move.js';
import type { Page, Publication, Standing } from './publish-request.js';

type AddressMove = Extract<Move, { action: AddressAction }>;

/** @param lastDay instead of the one that was asked for */
export function publishedContent(content: Content, lastDay: LocalDate | undefined): Content {
  return lastDay === undefined ? content : { ...content, online: { kind: 'until', lastDay } };
}

/** In the order in which they came; a site has one. */
export function withAddresses(
  publications: readonly Publication[],
  { move, by, now }: Circumstances & { move: AddressMove },
): Publication[] {
  const pages = pagesOf(move);
  const others = publications.filter((one) => !pages.some(({ siteId }) => siteId === one.siteId));
  return [...others, ...pages.map((page) => ({ ...page, at: now, by: asActor(by) }))];
}

/** When it was published stays as it was, and by whom: only the address was wrong. */
export function withCorrectedAddresses(standing: Standing, move: AddressMove): Standing {
  const pages = pagesOf(move);
  const publications = standing.publications.map((one) => {
    const page = pages.find(({ siteId }) => siteId === one.siteId);
    return page ? { ...one, url: page.url } : one;
  });
  return { ...standing, publications };
}

export function pagesOf({ siteId, url, also = [] }: Pick<AddressMove, 'siteId' | 'url' | 'also'>): Page[] {
  return [{ siteId, url }, ...also];
}
