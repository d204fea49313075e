/** The one confirmation before a requester withdraws a request. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import { buttons, withdrawAlt, withdrawTitle, withdrawWords } from '../src/text/my-requests.js';
import { onRequest } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';

export function confirmWithdrawCard(request: PublishRequest): messagingApi.FlexMessage {
  return card({
    altText: withdrawAlt(request),
    tone: 'attention',
    heading: requestHeading(withdrawTitle, request),
    body: [textPart(withdrawWords(request))],
    buttons: [
      postbackButton(buttons.confirmWithdraw, onRequest('confirmWithdraw', request), 'primary'),
      postbackButton(buttons.keep, { do: 'show', id: request.id }),
    ],
  });
}
