/** The inputs to the form, each of which changes the draft of one person. */
import { updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { asking, type Conversation, type Draft, withoutQuestion } from '../domain/conversation.js';
import { categoriesToSubmit, holdsAnyRole } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { UserError } from '../errors.js';
import { catchUpWithRequest } from './catch-up-with-request.js';
import { atOpenQuestion, newDraft, type Step } from './draft-moves.js';
import { contextOf, type Filling } from './form-view.js';
import type { Context } from './questions/parts/question.js';

export type StartOutcome = Filling | { kind: 'draftFound'; draft: Draft };

/** Starts a request, unless there is a draft already. */
export async function startForm(deps: Deps, by: Person, actKey: string): Promise<StartOutcome> {
  checkMaySubmit(deps, by);
  const conversation = await updateConversation(deps, { personId: by.id, actKey }, (present) =>
    present.draft ? present : begun(deps, by, present),
  );
  const { draft, handledEvents } = conversation;
  const isOld = draft && !handledEvents.includes(actKey);
  return isOld ? { kind: 'draftFound', draft } : { kind: 'filling', conversation };
}

/** Throws the draft away and starts anew. */
export async function restartForm(deps: Deps, by: Person, actKey: string): Promise<Filling> {
  checkMaySubmit(deps, by);
  const conversation = await updateConversation(deps, { personId: by.id, actKey }, (present) =>
    begun(deps, by, present),
  );
  return { kind: 'filling', conversation };
}

/** Applies one input to the draft, if there is one. Its question is open again, whatever was open before. */
export async function changeDraft(
  deps: Deps,
  by: Person,
  { actKey, change }: { actKey: string; change(draft: Draft, context: Context): Step },
): Promise<Filling> {
  const conversation = await updateConversation(deps, { personId: by.id, actKey }, (present) => {
    if (!present.draft) return present;
    const context = contextOf(deps, by, present);
    const { draft, notice, isAside } = change(atOpenQuestion(present.draft, context), context);
    const said = notice === undefined ? undefined : { eventId: actKey, notice, isAside };
    return { ...filling(present, draft, deps.now()), said };
  });
  const { notice, isAside } = (conversation.said?.eventId === actKey && conversation.said) || {};
  return { kind: 'filling', conversation, notice, isAside };
}

export async function resumeForm(deps: Deps, by: Person, actKey: string): Promise<Filling> {
  const caughtUp = await catchUpWithRequest(deps, by, actKey);
  return caughtUp ?? changeDraft(deps, by, { actKey, change: (draft) => ({ draft }) });
}

/** Puts the form aside. @returns the draft that is kept, if there is one */
export async function saveForm(deps: Deps, by: Person, actKey: string): Promise<Draft | undefined> {
  const { draft } = await updateConversation(deps, { personId: by.id, actKey }, withoutQuestion);
  return draft;
}

/** Opens the question whether to throw the draft away. @returns the draft, if there is one */
export async function askToDiscard(
  deps: Deps,
  by: Person,
  { actKey, restarts }: { actKey: string; restarts?: true },
): Promise<Draft | undefined> {
  const { draft } = await updateConversation(deps, { personId: by.id, actKey }, (present) =>
    present.draft ? asking(present, { kind: 'discard', restarts }, deps.now()) : present,
  );
  return draft;
}

export async function discardForm(deps: Deps, by: Person, actKey: string): Promise<void> {
  await updateConversation(deps, { personId: by.id, actKey }, (present) =>
    withoutQuestion({ ...present, draft: undefined }),
  );
}

/** Asked before the first question, not after the last one. @throws UserError when the person may propose in no category */
export function checkMaySubmit({ office }: Deps, by: Person): void {
  if (!holdsAnyRole(by)) throw new UserError('notAllowed');
  if (categoriesToSubmit(by, office).length === 0) throw new UserError('notProvider');
}

function begun(deps: Deps, by: Person, conversation: Conversation): Conversation {
  const draft = newDraft(deps.newId(), deps.now(), contextOf(deps, by, conversation));
  return filling(conversation, draft, deps.now());
}

/** Files that the draft has taken are parked no more. */
function filling(conversation: Conversation, draft: Draft, now: Date): Conversation {
  const taken = draft.answers.attachments?.map(({ sha256 }) => sha256) ?? [];
  const parked = conversation.parked.filter(({ sha256 }) => !taken.includes(sha256));
  return asking({ ...conversation, draft, parked }, { kind: 'form' }, now);
}
