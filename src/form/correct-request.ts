/** A refused request, one that nobody has acted on, or what stands on the website becomes a draft with all its answers, which waits at the review. */
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { asking, type Draft } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import { lastRefusal } from '../domain/request/decisions.js';
import {
  contentOf,
  isRefused,
  type PublishRequest,
  requestNumber,
} from '../domain/request/publish-request.js';
import { checkMove, type RequestAct } from '../moves/record-move.js';
import { filledDraft } from './filled-draft.js';
import { contextOf, type Filling } from './form-view.js';
import type { Context } from './questions/parts/question.js';

export type CorrectOutcome =
  | Filling
  /** It was sent by this very act before. */
  | { kind: 'movedOn'; request: PublishRequest }
  /** There is one draft at a time, and this one is of something else. */
  | { kind: 'otherDraft'; draft: Draft };

/** @param action what the finished form will do: 'askUpdate' leaves what stands until it is permitted and done */
export async function correctRequest(
  deps: Deps,
  by: Person,
  act: RequestAct & { action: 'resubmit' | 'askUpdate' | 'revise' },
): Promise<CorrectOutcome> {
  const { requestId, actKey } = act;
  const { repeated, request } = await checkMove(deps, by, act);
  if (repeated) return { kind: 'movedOn', request };

  const { draft: other } = await conversationOf(deps, by.id);
  if (other && other.requestId !== requestId) return { kind: 'otherDraft', draft: other };
  const conversation = await updateConversation(deps, { personId: by.id, actKey }, (present) =>
    asking(
      {
        ...present,
        draft: present.draft
          ? { ...present.draft, correcting: correctingOf(request) }
          : draftOf(request, { now: deps.now(), actKey, context: contextOf(deps, by, present) }),
      },
      { kind: 'form' },
      deps.now(),
    ),
  );
  return { kind: 'filling', conversation };
}

function draftOf(
  request: PublishRequest,
  { now, actKey, context }: { now: Date; actKey: string; context: Context },
): Draft {
  const draft = filledDraft(contentOf(request), { requestId: request.id, now, actKey, context });
  return { ...draft, correcting: correctingOf(request) };
}

/** The refusal that counts now: the draft may have been begun after one that was taken back. */
export function correctingOf(request: PublishRequest): Draft['correcting'] {
  return {
    version: request.version,
    number: requestNumber(request),
    reason: (isRefused(request) && lastRefusal(request)?.reason) || '',
    ...(request.standing && { isOnline: true }),
  };
}
