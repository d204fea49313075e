/** Asks why something comes down before its time: a ready reason, or one's own words. */
import type { messagingApi } from '@line/bot-sdk';
import type { TakeDownAction } from '../src/domain/request/actions.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import { askReason, askReasonAlt, reasons, titles } from '../src/text/take-down.js';
import { postbackAction } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

export function takeDownReasonCard(request: PublishRequest, as: TakeDownAction): messagingApi.FlexMessage {
  const { id, version: v } = request;
  const rows = reasons.map((label, reason) =>
    tappableRow({ label, action: postbackAction({ do: 'chooseTakeDownReason', id, v, as, reason }, label) }),
  );
  return card({
    altText: askReasonAlt(request, as),
    tone: 'attention',
    heading: requestHeading(titles.askReason, request),
    body: [textPart(askReason(as)), ...rows],
    buttons: [backButton(request)],
  });
}
