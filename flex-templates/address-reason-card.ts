/** Asks why a recorded address is corrected: a ready reason, or one's own words. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import * as words from '../src/text/page-address.js';
import { postbackAction } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

export function addressReasonCard(request: PublishRequest): messagingApi.FlexMessage {
  const { id, version: v } = request;
  const rows = words.reasons.map((label, reason) =>
    tappableRow({ label, action: postbackAction({ do: 'correctAddressBecause', id, v, reason }, label) }),
  );
  return card({
    altText: words.stepAlt(request, words.reasonQuestion),
    heading: requestHeading(words.titles.askReason, request),
    body: [textPart(words.reasonQuestion), ...rows],
    buttons: [backButton(request)],
  });
}
