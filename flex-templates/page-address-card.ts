/** Asks the webmaster for the address of the published page, or for the right one in place of a wrong one. */
import type { messagingApi } from '@line/bot-sdk';
import type { AddressAction } from '../src/domain/request/actions.js';
import { contentOf, type PublishRequest, standsAt } from '../src/domain/request/publish-request.js';
import type { Office } from '../src/offices/office.js';
import { isOnlySite, siteName } from '../src/text/destination-words.js';
import * as words from '../src/text/page-address.js';
import * as publication from '../src/text/publication.js';
import { onRequest } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';
import { colors, lengths } from './theme.js';

export interface PageAddressOptions {
  as: AddressAction;
  /** The sites that are asked about, the first first. */
  sites: readonly string[];
  office: Office;
}

export function pageAddressCard(
  request: PublishRequest,
  { as, sites, office }: PageAddressOptions,
): messagingApi.FlexMessage {
  const content = contentOf(request);
  const names = isOnlySite(office, content) ? [] : sites.map((id) => siteName(office, id, content.names));
  const isPublishing = as === 'publish';
  const title = isPublishing ? publication.titles.pageAddress : words.titles.askCorrect;
  return card({
    altText: isPublishing
      ? publication.pageAddressAlt(request)
      : words.stepAlt(request, words.askCorrect([])),
    heading: requestHeading(title, request),
    body: [
      ...(isPublishing ? askAddress(names) : [textPart(words.askCorrect(names))]),
      textPart(publication.pageAddressExample, { color: colors.quiet }),
      ...(isPublishing ? sites.slice(0, 1) : sites).flatMap((id) => oldAddress(request, id)),
    ],
    buttons: [...(isPublishing ? sameAddress(request, sites[0]) : []), backButton(request)],
  });
}

/** For one website after the other; the links of all may come at once. */
function askAddress([site, ...others]: readonly string[]): messagingApi.FlexComponent[] {
  return [
    ...(site ? [textPart(publication.onSite(site))] : []),
    textPart(publication.askPageAddress),
    ...(others.length > 0 ? [textPart(publication.allAtOnce(others))] : []),
  ];
}

/** An update often stays where it was. */
function oldAddress(request: PublishRequest, siteId: string): messagingApi.FlexComponent[] {
  const old = standsAt(request, siteId);
  return old ? longFact(publication.labels.oldAddress, old.url, lengths.value) : [];
}

function sameAddress(request: PublishRequest, siteId: string | undefined): messagingApi.FlexButton[] {
  if (!standsAt(request, siteId)) return [];
  return [postbackButton(publication.buttons.sameAddress, onRequest('publishSameAddress', request))];
}
