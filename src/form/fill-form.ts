/** One input to the form: change the draft, then show where it stands. */
import { discardCard } from '../../flex-templates/discard-card.js';
import { draftCard } from '../../flex-templates/draft-card.js';
import { updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { asking, type Conversation, type Draft, withoutQuestion } from '../domain/conversation.js';
import { categoriesToSubmit } from '../domain/permissions.js';
import { type Person, rolesOf } from '../domain/person/person.js';
import { UserError } from '../errors.js';
import type { Reply } from '../line/reply.js';
import * as words from '../text/filling.js';
import { detachFromWithdrawnRequest } from './detach-from-withdrawn-request.js';
import { atOpenQuestion, newDraft, type Step } from './draft-moves.js';
import type { Context } from './question.js';
import { contextOf, showForm } from './show-form.js';

/** Starts a request, or offers the draft that is there. */
export async function startForm(deps: Deps, by: Person, actKey: string): Promise<Reply> {
  refuseWhoMayNotSubmit(deps, by);
  const conversation = await updateConversation(deps, { personId: by.id, actKey }, (present) =>
    present.draft ? present : begun(deps, by, present),
  );
  const { draft, handledEvents } = conversation;
  const isOld = draft && !handledEvents.includes(actKey);
  return isOld ? [draftCard(draft, { office: deps.office })] : showForm(deps, by, { conversation });
}

/** Throws the draft away and starts anew. */
export async function restartForm(deps: Deps, by: Person, actKey: string): Promise<Reply> {
  refuseWhoMayNotSubmit(deps, by);
  const conversation = await updateConversation(deps, { personId: by.id, actKey }, (present) =>
    begun(deps, by, present),
  );
  return showForm(deps, by, { conversation });
}

/** Applies one input to the draft; without a draft it says so. The question is open again, whatever was open before. */
export async function changeDraft(
  deps: Deps,
  by: Person,
  { actKey, change }: { actKey: string; change(draft: Draft, context: Context): Step },
): Promise<Reply> {
  const conversation = await updateConversation(deps, { personId: by.id, actKey }, (present) => {
    if (!present.draft) return present;
    const context = contextOf(deps, by, present);
    const { draft, notice } = change(atOpenQuestion(present.draft, context), context);
    const said = notice === undefined ? undefined : { eventId: actKey, notice };
    return { ...filling(present, draft, deps.now()), said };
  });
  const { said } = conversation;
  return showForm(deps, by, { conversation, notice: said?.eventId === actKey ? said.notice : undefined });
}

export async function resumeForm(deps: Deps, by: Person, actKey: string): Promise<Reply> {
  const detached = await detachFromWithdrawnRequest(deps, by, actKey);
  return detached ?? changeDraft(deps, by, { actKey, change: (draft) => ({ draft }) });
}

export async function saveForm(deps: Deps, by: Person, actKey: string): Promise<Reply> {
  const { draft } = await updateConversation(deps, { personId: by.id, actKey }, withoutQuestion);
  return [{ type: 'text', text: draft ? words.saved : words.noDraft }];
}

/** Asks before throwing away. */
export async function askToDiscard(deps: Deps, by: Person, actKey: string): Promise<Reply> {
  const { draft } = await updateConversation(deps, { personId: by.id, actKey }, (present) =>
    present.draft ? asking(present, { kind: 'discard' }, deps.now()) : present,
  );
  return [draft ? discardCard(draft) : { type: 'text', text: words.noDraft }];
}

export async function discardForm(deps: Deps, by: Person, actKey: string): Promise<Reply> {
  await updateConversation(deps, { personId: by.id, actKey }, (present) =>
    withoutQuestion({ ...present, draft: undefined }),
  );
  return [{ type: 'text', text: words.discarded }];
}

/** Her last role was ended, or the office lets others propose: better said now than after all the questions. */
function refuseWhoMayNotSubmit({ office }: Deps, by: Person): void {
  if (rolesOf(by).length === 0) throw new UserError('notAllowed');
  if (categoriesToSubmit(by, office).length === 0) throw new UserError('notProvider');
}

function begun(deps: Deps, by: Person, conversation: Conversation): Conversation {
  const draft = newDraft(deps.newId(), deps.now(), contextOf(deps, by, conversation));
  return filling(conversation, draft, deps.now());
}

/** Files that the draft has taken are parked no more. */
function filling(conversation: Conversation, draft: Draft, now: Date): Conversation {
  const taken = draft.answers.attachments?.map(({ id }) => id) ?? [];
  const parked = conversation.parked.filter(({ id }) => !taken.includes(id));
  return asking({ ...conversation, draft, parked }, { kind: 'form' }, now);
}
