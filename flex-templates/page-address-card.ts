/** Asks the webmaster for the address of the page that he has published. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../src/domain/publish-request.js';
import * as publication from '../src/text/publication.js';
import { openRequest } from '../src/text/request-words.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';
import { colors } from './theme.js';

export function pageAddressCard(request: PublishRequest): messagingApi.FlexMessage {
  return card({
    altText: publication.pageAddressAlt(request),
    heading: requestHeading(publication.titles.pageAddress, request),
    body: [
      textPart(publication.askPageAddress),
      textPart(publication.pageAddressExample, { color: colors.quiet }),
    ],
    buttons: [postbackButton(openRequest, { do: 'show', id: request.id })],
  });
}
