/** Asks why a request is refused: a reason of the office's list, or one's own words. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import { askReason, askReasonAlt, titles } from '../src/text/approval.js';
import { postbackAction, refusalAs } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

export function refusalReasonCard(
  request: PublishRequest,
  reasons: readonly string[],
): messagingApi.FlexMessage {
  return card({
    altText: askReasonAlt(request),
    tone: 'attention',
    heading: requestHeading(titles.askReason, request),
    body: [
      textPart(askReason(request)),
      ...reasons.map((reason, index) => reasonRow(request, reason, index)),
    ],
    buttons: [backButton(request)],
  });
}

function reasonRow(request: PublishRequest, label: string, reason: number): messagingApi.FlexBox {
  const { id, version: v } = request;
  const action = postbackAction({ do: 'chooseReason', id, v, as: refusalAs(request), reason }, label);
  return tappableRow({ label, action });
}
