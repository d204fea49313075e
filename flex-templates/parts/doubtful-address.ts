/** The card of an address that may be a slip: used all the same, or another one is sent. */
import type { messagingApi } from '@line/bot-sdk';
import type { AddressAction } from '../../src/domain/request/actions.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import * as words from '../../src/text/page-address.js';
import { buttons } from '../../src/text/publication.js';
import { lengths } from '../theme.js';
import { onRequest } from './actions.js';
import { backButton } from './back-button.js';
import { linkButton, postbackButton } from './buttons.js';
import { card } from './card.js';
import { longFact } from './facts.js';
import { requestHeading } from './heading.js';
import { textPart } from './text-part.js';

export interface DoubtfulAddress {
  as: AddressAction;
  url: string;
  title: string;
  question: string;
  /** Fingerprint of what is accepted. */
  shown: string;
}

export function doubtfulAddressCard(
  request: PublishRequest,
  { as, url, title, question, shown }: DoubtfulAddress,
): messagingApi.FlexMessage {
  const { id, version: v } = request;
  return card({
    altText: words.stepAlt(request, `${question} ${url}`),
    tone: 'attention',
    heading: requestHeading(title, request),
    body: [...longFact(words.labels.newLink, url, lengths.value), textPart(question)],
    buttons: [
      ...linkButton(buttons.openPage, url),
      postbackButton(words.buttons.acceptOutside, { do: 'acceptAddress', id, v, as, shown }),
      postbackButton(words.buttons.change, onRequest(as, request), 'primary'),
      backButton(request),
    ],
  });
}
