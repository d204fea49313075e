/** Sends the finished form: once, however often the act is repeated and whatever crashes in between. */
import { bangkokDate, fiscalYear } from '../clock.js';
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { type Draft, withoutQuestion } from '../domain/conversation.js';
import { fingerprint } from '../domain/fingerprint.js';
import { mayReuse, maySubmit } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { submittedRequest } from '../domain/request/apply-move.js';
import type { Content } from '../domain/request/content.js';
import { procedureFor, type RequestProcedure } from '../domain/request/procedure.js';
import { contentOf, type PublishRequest } from '../domain/request/publish-request.js';
import { UserError } from '../errors.js';
import { announceMoves } from '../moves/announce-moves.js';
import { logMove } from '../moves/log-move.js';
import { recordMove, requireRequest } from '../moves/record-move.js';
import { insertRequest } from '../moves/write-request.js';
import { unitName } from '../text/appointments.js';
import { previewNotices } from '../text/denials.js';
import { answerFirst } from '../text/filling.js';
import { notAppointedFor } from '../text/questions.js';
import { correctingAction } from '../work/overtaken-draft.js';
import { catchUpWithRequest } from './catch-up-with-request.js';
import { atOpenQuestion } from './draft-moves.js';
import { contextOf, destinationOf, draftFaults, type Filling } from './form-view.js';
import { questionNamed } from './questions.js';
import { toContent } from './to-content.js';

export type SubmitOutcome =
  /** On record by this act. */
  | { kind: 'sent'; request: PublishRequest }
  /** Sent before, by another act. */
  | { kind: 'sentBefore'; request: PublishRequest }
  /** Not sent: the draft has faults, or is not what was shown, or must be proposed by others. */
  | Filling
  | { kind: 'noDraft' }
  /** Nothing was changed since it was refused, or since it stands: asked whether that is meant. */
  | { kind: 'unchanged'; draft: Draft };

interface Sending {
  /** The draft that was shown. */
  draftId: string;
  actKey: string;
}

interface Finished extends Sending {
  draft: Draft;
  content: Content;
  /** As the office has it now. */
  procedure: RequestProcedure;
}

/**
 * @param shown fingerprint of the answers as the review showed them: what was not seen is not sent
 * @param isSure asked whether to send it unchanged, the requester said yes
 */
export async function submitRequest(
  deps: Deps,
  by: Person,
  { shown, isSure = false, ...sending }: Sending & { shown: string; isSure?: boolean },
): Promise<SubmitOutcome> {
  const conversation = await conversationOf(deps, by.id);
  const { draft } = conversation;
  if (draft?.requestId !== sending.draftId) return sentBefore(deps, by, sending);
  const caughtUp = await catchUpWithRequest(deps, by, sending.actKey);
  if (caughtUp) return caughtUp;

  const context = contextOf(deps, by, conversation);
  if (questionNamed(atOpenQuestion(draft, context).at)) {
    return { kind: 'filling', conversation, notice: answerFirst, tone: 'attention' };
  }
  if (draftFaults(draft, context).length > 0) return { kind: 'filling', conversation };
  if (fingerprint(draft.answers) !== shown) {
    return { kind: 'filling', conversation, notice: previewNotices.newer, tone: 'attention' };
  }
  const destination = destinationOf(draft, context);
  const procedure = procedureFor(deps.office, destination);
  if (!maySubmit(by, procedure, destination.unit)) {
    const notice = notAppointedFor(deps.office, unitName(deps.office, destination.unit));
    return { kind: 'filling', conversation, notice, tone: 'attention' };
  }

  const content = toContent(draft, context);
  if (!isSure && (await isUnchanged(deps, draft, content))) return { kind: 'unchanged', draft };
  const finished = { draft, content, procedure, ...sending };
  const request = draft.correcting
    ? await sendAgain(deps, by, { ...finished, correcting: draft.correcting })
    : await submit(deps, by, finished);

  await forgetDraft(deps, by, sending);
  return { kind: 'sent', request };
}

/** Would a correction or an update send the content that is on record? */
async function isUnchanged(deps: Deps, draft: Draft, content: Content): Promise<boolean> {
  if (!draft.correcting) return false;
  const before = contentOf(await requireRequest(deps, draft.requestId));
  return fingerprint(comparable(before)) === fingerprint(comparable(content));
}

/** Content without the names of its destinations, which are not the requester's doing. */
function comparable({ names: _, ...content }: Content) {
  return Object.entries(content)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The number belongs to the request's id before the request is there: a crash in between leaves no gap and no twin. */
async function submit(
  deps: Deps,
  by: Person,
  { draft, content, procedure, actKey }: Finished,
): Promise<PublishRequest> {
  const year = fiscalYear(bangkokDate(deps.now()));
  const request = submittedRequest(
    {
      id: draft.requestId,
      fiscalYear: year,
      sequence: await deps.stores.numbers.reserve(year, draft.requestId),
      procedure,
      content,
    },
    { by, now: deps.now(), startedAt: draft.startedAt, actKey },
  );
  const inserted = await insertRequest(deps, request);
  if (inserted) logMove(deps.log, inserted);
  const stored = inserted ?? (await requireRequest(deps, request.id));
  await announceMoves(deps, stored);
  return stored;
}

async function sendAgain(
  deps: Deps,
  by: Person,
  { draft, content, procedure, actKey, correcting }: Finished & { correcting: { version: number } },
): Promise<PublishRequest> {
  const before = await requireRequest(deps, draft.requestId);
  const { requestId, startedAt } = draft;
  const again = { requestId, seenVersion: correcting.version, actKey, content, startedAt };
  const action = correctingAction(before, correcting);
  if (action === 'askUpdate') return recordMove(deps, by, { ...again, action });
  return recordMove(deps, by, { ...again, action, ...(isMoved(before, content) && { procedure }) });
}

/** Whether a correction changes category, kind of data or unit: others may have to sign for it then. */
function isMoved(request: PublishRequest, content: Content): boolean {
  const before = contentOf(request);
  return (
    before.categoryId !== content.categoryId ||
    before.dataTypeId !== content.dataTypeId ||
    (content.unit !== undefined && content.unit.name !== request.requester.unit)
  );
}

async function forgetDraft(deps: Deps, by: Person, { draftId, actKey }: Sending): Promise<void> {
  await updateConversation(deps, { personId: by.id, actKey }, (present) =>
    present.draft?.requestId === draftId ? withoutQuestion({ ...present, draft: undefined }) : present,
  );
}

/** The request that a draft became, for whoever taps a card of it: undefined while the draft is open. */
export async function sentAlready(
  deps: Deps,
  by: Person,
  draftId: string,
): Promise<PublishRequest | undefined> {
  const { draft } = await conversationOf(deps, by.id);
  return draft?.requestId === draftId ? undefined : ownRequest(deps, by, draftId);
}

async function ownRequest(deps: Deps, by: Person, id: string): Promise<PublishRequest | undefined> {
  const request = await deps.stores.requests.get(id);
  if (request && !mayReuse(by, request)) throw new UserError('notAllowed');
  return request;
}

/** The same act again after a crash is the same success; any other learns from the record when it was sent. */
async function sentBefore(deps: Deps, by: Person, { draftId, actKey }: Sending): Promise<SubmitOutcome> {
  const request = await ownRequest(deps, by, draftId);
  if (!request) return { kind: 'noDraft' };
  const isThisAct = request.history.some((entry) => entry.actKey === actKey);
  return { kind: isThisAct ? 'sent' : 'sentBefore', request };
}
