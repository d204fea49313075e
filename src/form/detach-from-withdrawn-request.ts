/** A correction whose request was withdrawn or taken down meanwhile: what was typed becomes the draft of a new request. */
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { asking, type Draft } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import { correctionDetached } from '../text/filling.js';
import type { Filling } from './form-view.js';

/** @returns undefined where the draft corrects nothing, or what can still be corrected */
export async function detachFromWithdrawnRequest(
  deps: Deps,
  by: Person,
  actKey: string,
): Promise<Filling | undefined> {
  const { draft } = await conversationOf(deps, by.id);
  if (!draft?.correcting) return undefined;
  const request = await deps.stores.requests.get(draft.requestId);
  const isDown = request?.standing?.status === 'takenDown';
  if (request?.proposal?.status !== 'withdrawn' && !isDown) return undefined;

  const notice = correctionDetached(draft.correcting.number, isDown ? 'takenDown' : 'withdrawn');
  const conversation = await updateConversation(deps, { personId: by.id, actKey }, (present) => ({
    ...asking({ ...present, draft: asNew(draft, deps.newId()) }, { kind: 'form' }, deps.now()),
    said: { eventId: actKey, notice },
  }));
  return { kind: 'filling', conversation, notice, tone: 'attention' };
}

function asNew({ correcting: _, ...draft }: Draft, requestId: string): Draft {
  return { ...draft, requestId };
}
