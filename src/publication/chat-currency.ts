/** Looking after what stands, in the chat: its owner says when to look again, webmasters and checkers that it is current. */
import { nextReviewCard } from '../../flex-templates/next-review-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import { presentCardFor, presentCardOf } from '../chat/parts/present-card.js';
import { actOf } from '../chat/parts/request-tap.js';
import { closeQuestion, openQuestion } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { type Reply, text, textIfAny } from '../line/reply.js';
import { checkMove, type RequestAct, recordMove, requireRequest } from '../moves/record-move.js';
import * as words from '../text/currency.js';
import { confirmedCurrent } from '../text/take-down.js';
import { readReviewDay, readyReviews, reviewDays } from './next-review.js';
import { checkCurrent, confirmCurrent, reviewLimits } from './stand-online.js';

export const currencyChat = {
  taps: {
    keep: (deps, by, tapped) => askForDay(deps, by, { act: actOf(tapped) }),
    keepUntil: (deps, by, heard) =>
      keptUntil(deps, by, { act: actOf(heard), given: heard.picked?.day ?? heard.tap.day ?? '' }),
    checkCurrent: async (deps, by, tapped) => {
      const request = await checkCurrent(deps, by, actOf(tapped));
      return [text(words.checked(request)), await presentCardFor(deps, by, request)];
    },
    undoCheck: async (deps, by, tapped) => {
      const request = await recordMove(deps, by, { ...actOf(tapped), action: 'undoCheck' });
      return [text(words.checkUndone(request)), await presentCardFor(deps, by, request)];
    },
  },
  questions: {
    nextReview: {
      answer: (deps, by, { asked: { requestId, version }, text: given, actKey }) =>
        keptUntil(deps, by, { act: { requestId, seenVersion: version, actKey }, given }),
      stopped: (deps, by, { requestId }) => presentCardOf(deps, by, requestId),
    },
  },
} satisfies ChatRoutes;

async function askForDay(
  deps: Deps,
  by: Person,
  { act, fault, given = '' }: { act: RequestAct; fault?: string; given?: string },
): Promise<Reply> {
  const { requestId, seenVersion: version, actKey } = act;
  const { repeated, request } = await checkMove(deps, by, { ...act, action: 'confirmCurrent' });
  if (repeated) return recorded(deps, by, requestId);
  await openQuestion(deps, { personId: by.id, actKey }, { kind: 'nextReview', requestId, version });
  const limits = reviewLimits(deps);
  const days = readyReviews(request, limits);
  const readings = reviewDays(given, limits);
  return [...textIfAny(fault), nextReviewCard(request, { days, limits, readings })];
}

async function keptUntil(
  deps: Deps,
  by: Person,
  { act, given }: { act: RequestAct; given: string },
): Promise<Reply> {
  const { repeated } = await checkMove(deps, by, { ...act, action: 'confirmCurrent' });
  const read = readReviewDay(given, reviewLimits(deps));
  if (!repeated && 'fault' in read) return askForDay(deps, by, { act, fault: read.fault, given });
  if (!repeated && 'day' in read) await confirmCurrent(deps, by, { ...act, reviewOn: read.day });
  await closeQuestion(
    deps,
    { personId: by.id, actKey: act.actKey },
    (asked) => asked.kind === 'nextReview' && asked.requestId === act.requestId,
  );
  return recorded(deps, by, act.requestId);
}

async function recorded(deps: Deps, by: Person, requestId: string): Promise<Reply> {
  const request = await requireRequest(deps, requestId);
  const day = request.history.findLast(({ action }) => action === 'confirmCurrent')?.reviewOn ?? '';
  return [text(confirmedCurrent(request, day)), await presentCardFor(deps, by, request)];
}
