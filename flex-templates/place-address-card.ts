/** Asks to which website a link belongs, where its domain does not tell, or another link waits to be confirmed there. */
import type { messagingApi } from '@line/bot-sdk';
import type { AddressAction } from '../src/domain/request/actions.js';
import { contentOf, type Page, type PublishRequest } from '../src/domain/request/publish-request.js';
import type { Office } from '../src/offices/office.js';
import { siteName } from '../src/text/destination-words.js';
import * as words from '../src/text/page-address.js';
import { postbackAction } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { card } from './parts/card.js';
import { longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export interface PlaceOptions {
  as: AddressAction;
  url: string;
  /** The pages told before, which are untouched. */
  pages: readonly Page[];
  /** From which to choose. */
  sites: readonly string[];
  office: Office;
}

export function placeAddressCard(
  request: PublishRequest,
  { as, url, pages, sites, office }: PlaceOptions,
): messagingApi.FlexMessage {
  const { id, version: v } = request;
  const { names } = contentOf(request);
  const question = words.placeQuestion(sites.length);
  const rows = sites.map((site) => {
    const present = pages.find(({ siteId }) => siteId === site)?.url;
    const label = words.placeHere(sites.length > 1 ? siteName(office, site, names) : undefined);
    const action = postbackAction({ do: 'placeAddress', id, v, as, site }, label);
    return tappableRow({ label, detail: words.placeDetail(present), action });
  });
  const drop = tappableRow({
    ...words.drop,
    action: postbackAction({ do: 'dropAddress', id, v, as }, words.drop.label),
  });
  return card({
    altText: words.stepAlt(request, `${question} ${url}`),
    tone: 'attention',
    heading: requestHeading(sites.length > 1 ? words.titles.place : words.titles.replace, request),
    body: [...longFact(words.labels.newLink, url, lengths.value), textPart(question), ...rows, drop],
    buttons: [backButton(request)],
  });
}
