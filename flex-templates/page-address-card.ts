/** Asks the webmaster for the address of the published page. */
import type { messagingApi } from '@line/bot-sdk';
import {
  contentOf,
  type PublishRequest,
  sitesLeft,
  standsAt,
} from '../src/domain/request/publish-request.js';
import type { Office } from '../src/offices/office.js';
import { isOnlySite, siteName } from '../src/text/destination-words.js';
import * as publication from '../src/text/publication.js';
import { openRequest } from '../src/text/request-words.js';
import { onRequest } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';
import { colors, lengths } from './theme.js';

export function pageAddressCard(
  request: PublishRequest,
  { office }: { office: Office },
): messagingApi.FlexMessage {
  const next = sitesLeft(request)[0];
  const content = contentOf(request);
  const site = next && !isOnlySite(office, content) ? siteName(office, next, content.names) : undefined;
  return card({
    altText: publication.pageAddressAlt(request),
    heading: requestHeading(publication.titles.pageAddress, request),
    body: [
      ...(site ? [textPart(publication.onSite(site))] : []),
      textPart(publication.askPageAddress),
      textPart(publication.pageAddressExample, { color: colors.quiet }),
      ...oldAddress(request, next),
    ],
    buttons: [...sameAddress(request, next), postbackButton(openRequest, { do: 'show', id: request.id })],
  });
}

/** An update often stays where it was. */
function oldAddress(request: PublishRequest, siteId: string | undefined): messagingApi.FlexComponent[] {
  const old = standsAt(request, siteId);
  return old ? longFact(publication.labels.oldAddress, old.url, lengths.value) : [];
}

function sameAddress(request: PublishRequest, siteId: string | undefined): messagingApi.FlexButton[] {
  if (!standsAt(request, siteId)) return [];
  return [postbackButton(publication.buttons.sameAddress, onRequest('publishSameAddress', request))];
}
