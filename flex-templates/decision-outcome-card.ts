/** The answer to every decision: what this person decided, when, how fast, and what happens next. */
import type { messagingApi } from '@line/bot-sdk';
import { lastDecisionOf } from '../src/domain/request/decisions.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import { stepTime } from '../src/domain/request/step-time.js';
import * as review from '../src/text/approval.js';
import * as words from '../src/text/request-words.js';
import { dateTime } from '../src/text/thai-date.js';
import { timeTaken } from '../src/text/waiting-time.js';
import { onRequest } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts, longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';

/** @throws when the viewer has decided nothing: a programming error. */
export function decisionOutcomeCard(
  request: PublishRequest,
  { viewerId, canUndo }: { viewerId: string; canUndo: boolean },
): messagingApi.FlexMessage {
  const entry = lastDecisionOf(request, viewerId);
  if (!entry) throw new Error(`request ${request.id} has no decision of ${viewerId} to show`);
  const time = stepTime(request, entry);
  return card({
    altText: review.outcomeAlt(request, entry),
    tone: entry.action === 'refuse' ? 'refused' : 'calm',
    heading: requestHeading(review.outcomeTitle(request, entry), request),
    body: [
      ...facts([
        [review.labels.by, words.actorWords(entry.by)],
        [review.labels.at, dateTime(entry.at)],
        [review.labels.time, time && timeTaken(time)],
      ]),
      ...longFact(words.labels.reason, entry.reason ?? ''),
      ...facts([[review.labels.next, review.whatHappensNext(request)]]),
    ],
    buttons: canUndo ? [postbackButton(review.buttons.undo, onRequest('undo', request))] : [],
  });
}
