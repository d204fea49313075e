/** Asks the webmaster for the address of the published page. */
import type { messagingApi } from '@line/bot-sdk';
import { contentOf, type PublishRequest, sitesLeft } from '../src/domain/request/publish-request.js';
import type { Office } from '../src/offices/office.js';
import { isOnlySite, siteName } from '../src/text/destination-words.js';
import * as publication from '../src/text/publication.js';
import { openRequest } from '../src/text/request-words.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';
import { colors } from './theme.js';

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
    ],
    buttons: [postbackButton(openRequest, { do: 'show', id: request.id })],
  });
}
