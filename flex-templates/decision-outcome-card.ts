/** The answer to every decision: what was decided, by whom, when, how fast, and what happens next. */
import type { messagingApi } from '@line/bot-sdk';
import { lastDecision } from '../src/domain/decisions.js';
import type { HistoryEntry, PublishRequest } from '../src/domain/publish-request.js';
import { dueAt } from '../src/domain/time-limit.js';
import * as words from '../src/text/request-words.js';
import * as review from '../src/text/review.js';
import { actionWord } from '../src/text/statuses.js';
import { dateTime } from '../src/text/thai-date.js';
import { limitWords } from '../src/text/waiting-time.js';
import { onRequest } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { type Fact, facts, longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';

/** @throws when nothing was decided yet: a programming error. */
export function decisionOutcomeCard(
  request: PublishRequest,
  { canUndo }: { canUndo: boolean },
): messagingApi.FlexMessage {
  const decision = lastDecision(request);
  if (!decision) throw new Error(`request ${request.id} has no decision to show`);
  const { entry, tookMilliseconds } = decision;
  return card({
    altText: review.outcomeAlt(request, entry),
    tone: entry.action === 'refuse' ? 'refused' : 'calm',
    heading: requestHeading(review.outcomeTitle(request, entry), request),
    body: [
      ...facts([
        [review.labels.result, actionWord(request, entry.action)],
        [review.labels.by, words.actorWords(entry.by)],
        [review.labels.at, dateTime(entry.at)],
        timeFact(request, entry, tookMilliseconds),
      ]),
      ...longFact(words.labels.reason, entry.reason ?? ''),
      ...facts([[review.labels.next, review.whatHappensNext(request)]]),
    ],
    buttons: canUndo ? [postbackButton(review.buttons.undo, onRequest('undo', request))] : [],
  });
}

function timeFact({ procedure }: PublishRequest, { action, stepId, at }: HistoryEntry, took: number): Fact {
  if (action === 'undo') return [review.labels.time, undefined];
  const limit = procedure.steps.find(({ id }) => id === stepId)?.timeLimit;
  const isOver = limit !== undefined && at > dueAt(new Date(at.getTime() - took), limit, procedure.holidays);
  return [review.labels.time, review.timeTaken(took, limit && { words: limitWords(limit), isOver })];
}
