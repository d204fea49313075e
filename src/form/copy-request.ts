/** One of a person's own requests, whatever became of it, is copied into the draft of a new one. */
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { asking, type Draft } from '../domain/conversation.js';
import { mayReuse } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { contentOf } from '../domain/request/publish-request.js';
import { UserError } from '../errors.js';
import { requireRequest } from '../moves/record-move.js';
import { checkMaySubmit } from './fill-form.js';
import { filledDraft } from './filled-draft.js';
import { contextOf, type Filling } from './form-view.js';

export type CopyOutcome =
  | Filling
  /** There is one draft at a time. */
  | { kind: 'otherDraft'; draft: Draft };

export async function copyRequest(
  deps: Deps,
  by: Person,
  { requestId, actKey }: { requestId: string; actKey: string },
): Promise<CopyOutcome> {
  checkMaySubmit(deps, by);
  const request = await requireRequest(deps, requestId);
  if (!mayReuse(by, request)) throw new UserError('notAllowed');

  const { draft: other, handledEvents } = await conversationOf(deps, by.id);
  if (other && !handledEvents.includes(actKey)) return { kind: 'otherDraft', draft: other };
  const conversation = await updateConversation(deps, { personId: by.id, actKey }, (present) => {
    const context = contextOf(deps, by, present);
    const given = { requestId: deps.newId(), now: deps.now(), actKey, context };
    const draft = present.draft ?? filledDraft({ ...contentOf(request), certified: undefined }, given);
    return asking({ ...present, draft }, { kind: 'form' }, deps.now());
  });
  return { kind: 'filling', conversation };
}
