/** A refused request becomes a draft with all its answers, which waits at the review to be corrected. */
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { asking, type Draft, questionNames } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import { lastRefusal } from '../domain/request/decisions.js';
import { contentOf, type PublishRequest, requestNumber } from '../domain/request/publish-request.js';
import { checkMove, type RequestAct } from '../moves/record-move.js';
import { namesNoLongerOffered } from '../text/destination-words.js';
import { newDraft } from './draft-moves.js';
import { contextOf, type Filling } from './form-view.js';
import type { Context } from './questions/parts/question.js';

export type CorrectOutcome =
  | Filling
  /** It was resubmitted by this very act before. */
  | { kind: 'movedOn'; request: PublishRequest }
  /** There is one draft at a time, and this one is of something else. */
  | { kind: 'otherDraft'; draft: Draft };

export async function correctRequest(deps: Deps, by: Person, act: RequestAct): Promise<CorrectOutcome> {
  const { requestId, actKey } = act;
  const { repeated, request } = await checkMove(deps, by, { ...act, action: 'resubmit' });
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
  const content = contentOf(request);
  const draft = newDraft(request.id, now, context);
  return {
    ...draft,
    correcting: correctingOf(request),
    at: 'review',
    answers: {
      ...draft.answers,
      ...content,
      names: content.names && namesNoLongerOffered(context.office, content.names),
    },
    detailTexts: content.details === '' ? [] : [{ messageId: actKey, text: content.details }],
    givenBy: Object.fromEntries(questionNames.map((name) => [name, actKey])),
  };
}

/** Of the refusal that counts now: the draft may have been begun after one that was taken back. */
function correctingOf(request: PublishRequest): Draft['correcting'] {
  return {
    version: request.version,
    number: requestNumber(request),
    reason: lastRefusal(request)?.reason ?? '',
  };
}
