/** The one confirmation before it is recorded that something came down, or that its owner wants that: what, where, and why. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import type { TakeDownAction } from '../src/domain/request/actions.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import type { Office } from '../src/offices/office.js';
import * as words from '../src/text/request-words.js';
import { screenshotHint } from '../src/text/screenshots.js';
import { buttons, confirmAlt, confirmQuestion, titles } from '../src/text/take-down.js';
import { takeDownOf } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts, longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { pageButtons, pageFacts } from './parts/pages.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export interface TakeDownPreview {
  as: TakeDownAction;
  /** None: its time is over. */
  reason: string | undefined;
  office: Office;
}

export function confirmTakeDownCard(
  request: PublishRequest,
  { as, reason, office }: TakeDownPreview,
): messagingApi.FlexMessage {
  const { id, version: v } = request;
  const confirmation = { do: 'confirmTakeDown', id, v, as, shown: fingerprint(reason ?? '') } as const;
  return card({
    altText: confirmAlt(request, as),
    tone: 'attention',
    heading: requestHeading(titles.confirm[as], request),
    body: [
      ...facts(pageFacts(request, office)),
      ...longFact(words.labels.reason, reason ?? '', lengths.reason),
      textPart(confirmQuestion(request, as)),
      ...(as === 'takeDown' ? [note(screenshotHint)] : []),
    ],
    buttons: [
      ...pageButtons(request, office),
      postbackButton(buttons.confirm[as], confirmation, 'primary'),
      ...(reason === undefined ? [] : [postbackButton(buttons.changeReason, takeDownOf(as, request))]),
      backButton(request),
    ],
  });
}
