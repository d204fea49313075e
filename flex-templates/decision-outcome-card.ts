/** The answer to every decision: what this person decided, when, how fast, and what happens next. */
import type { messagingApi } from '@line/bot-sdk';
import { lastDecisionOf } from '../src/domain/request/decisions.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import { stepTime } from '../src/domain/request/step-time.js';
import type { Untold } from '../src/domain/untold.js';
import * as approval from '../src/text/approval.js';
import { recallButton } from '../src/text/recall.js';
import * as words from '../src/text/request-words.js';
import { dateTime } from '../src/text/thai-date.js';
import { timeTaken } from '../src/text/waiting-time.js';
import { onRequest } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts, longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';

export interface OutcomeCardOptions {
  viewerId: string;
  canUndo: boolean;
  /** Those who should have heard of it, and did not. */
  untold?: readonly Untold[];
}

/** @throws when the viewer has decided nothing: a programming error. */
export function decisionOutcomeCard(
  request: PublishRequest,
  { viewerId, canUndo, untold = [] }: OutcomeCardOptions,
): messagingApi.FlexMessage {
  const entry = lastDecisionOf(request, viewerId);
  if (!entry) throw new Error(`request ${request.id} has no decision of ${viewerId} to show`);
  const time = stepTime(request, entry);
  return card({
    altText: approval.outcomeAlt(request, entry),
    tone: entry.action === 'refuse' ? 'refused' : 'calm',
    heading: requestHeading(approval.outcomeTitle(request, entry), request),
    body: [
      ...facts([
        [approval.labels.by, words.actorWords(entry.by)],
        [approval.labels.at, dateTime(entry.at)],
        [approval.labels.time, time && timeTaken(time)],
      ]),
      ...longFact(words.labels.reason, entry.reason ?? ''),
      ...facts([[approval.labels.next, approval.whatHappensNext(request, untold)]]),
    ],
    buttons: canUndo ? [postbackButton(recallButton(request), onRequest('undo', request))] : [],
  });
}
