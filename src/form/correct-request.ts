/** 'Correct and propose again': a refused request becomes a draft with all its answers, waiting at the review. */
import { draftCard } from '../../flex-templates/draft-card.js';
import { presentCardFor } from '../chat/parts/present-card.js';
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { asking, type Draft, questionNames } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import { lastRefusal } from '../domain/request/decisions.js';
import { contentOf, type PublishRequest, requestNumber } from '../domain/request/publish-request.js';
import type { Reply } from '../line/reply.js';
import { checkMove } from '../moves/record-move.js';
import { namesNoLongerOffered } from '../text/destination-words.js';
import * as words from '../text/filling.js';
import { newDraft } from './draft-moves.js';
import type { Context } from './question.js';
import { contextOf, showForm } from './show-form.js';

export async function correctRequest(
  deps: Deps,
  by: Person,
  { id, v, actKey }: { id: string; v: number; actKey: string },
): Promise<Reply> {
  const { repeated, request } = await checkMove(deps, by, {
    requestId: id,
    action: 'resubmit',
    seenVersion: v,
    actKey,
  });
  if (repeated) return [await presentCardFor(deps, by, request)];

  const { draft: other } = await conversationOf(deps, by.id);
  if (other && other.requestId !== id) {
    return [{ type: 'text', text: words.draftFirst }, draftCard(other, { office: deps.office })];
  }
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
  return showForm(deps, by, { conversation });
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

/** Of the refusal that counts now: she may have begun after one that was taken back. */
function correctingOf(request: PublishRequest): Draft['correcting'] {
  return {
    version: request.version,
    number: requestNumber(request),
    reason: lastRefusal(request)?.reason ?? '',
  };
}
