/** The life of a request: one table of moves, applied purely. Beside hand-over.ts no other code changes a request. */
import { mayDoStep, permission } from './permissions.js';
import { asActor, holds, type Person } from './person.js';
import type { RequestProcedure } from './procedure.js';
import type {
  Action,
  Actor,
  Content,
  HistoryEntry,
  Publication,
  PublishRequest,
  Signature,
  Status,
} from './publish-request.js';
import { dueStep, sitesLeft } from './publish-request.js';

/** What somebody does to a request that is there. */
export type MoveAction = Exclude<Action, 'submit' | 'handOver'>;

/** action -> the statuses from which it may be done. Where it leads is in `apply` below. */
export const moveTable: Record<MoveAction, readonly Status[]> = {
  pass: ['checking'],
  permit: ['deciding'],
  forward: ['forwarding'],
  refuse: ['checking', 'deciding'],
  undo: ['checking', 'deciding', 'forwarding', 'permitted', 'refused'],
  resubmit: ['refused'],
  withdraw: ['checking', 'deciding', 'refused'],
  take: ['permitted'],
  release: ['permitted'],
  return: ['permitted'],
  publish: ['permitted'],
};

/** Done at a step of the procedure, by those who may do that step. */
const stepActions: readonly Action[] = ['pass', 'permit', 'forward', 'refuse'];

/** Enough to say whether a move may be made. `seenVersion` is the version on the card that was tapped. */
export interface Intent {
  action: MoveAction;
  seenVersion: number;
  eventId: string;
}

/** An intent with all that it takes to make the move. */
export type Move = Intent &
  (
    | { action: 'pass' | 'permit' | 'forward' | 'undo' | 'withdraw' | 'take' | 'release' }
    | { action: 'refuse' | 'return'; reason: string }
    /** `procedure`: another one, where the correction moves the request to another place. */
    | { action: 'resubmit'; content: Content; procedure?: RequestProcedure | undefined }
    | { action: 'publish'; siteId: string; url: string }
  );

/** Why a move can't be made; text/refusals.ts words it, and the person is shown the present card. */
export type MoveRefusal =
  | { why: 'notYours' | 'ownRequest' | 'newerVersion' | 'reasonNeeded' | 'nothingToUndo' | 'takenByOther' }
  | { why: 'alreadyDone'; last: HistoryEntry };

export type Verdict =
  | { kind: 'open' }
  /** The same person did the same before: a success again, with nothing to write. */
  | { kind: 'doneBefore' }
  | { kind: 'refused'; refusal: MoveRefusal };

export type MoveResult = { kind: 'moved'; request: PublishRequest } | Exclude<Verdict, { kind: 'open' }>;

interface Circumstances {
  by: Person;
  now: Date;
}

/** The submitting of a new request: its first round, waiting for the first step. */
export function submittedRequest(
  given: Pick<PublishRequest, 'id' | 'fiscalYear' | 'sequence' | 'procedure' | 'content'>,
  submission: { by: Person; now: Date; eventId: string },
): PublishRequest {
  const by = asActor(submission.by);
  const entry = { action: 'submit', by, at: submission.now, round: 1, eventId: submission.eventId } as const;
  return {
    ...given,
    version: 1,
    round: 1,
    ...atStep(given.procedure, 0),
    requester: { ...by, contact: submission.by.contact },
    signatures: [sign('submit', given.procedure.submit.capacity, { by, at: submission.now, round: 1 })],
    history: [{ ...entry, content: given.content }],
    publications: [],
    waitingSince: submission.now,
  };
}

export function moved(request: PublishRequest, move: Move, circumstances: Circumstances): MoveResult {
  const verdict = verdictOn(request, move, circumstances);
  if (verdict.kind !== 'open') return verdict;
  if ('reason' in move && move.reason.trim() === '') {
    return { kind: 'refused', refusal: { why: 'reasonNeeded' } };
  }
  const change = apply(request, move, circumstances);
  return {
    kind: 'moved',
    request: withEntry({ ...request, ...change }, request, { move, ...circumstances }),
  };
}

/** May this move be made now? For the questions that come before the act, and for the act itself. */
export function verdictOn(request: PublishRequest, intent: Intent, circumstances: Circumstances): Verdict {
  if (wasDoneBefore(request, intent, circumstances.by)) return { kind: 'doneBefore' };
  const refusal = refusalOf(request, intent, circumstances);
  return refusal ? { kind: 'refused', refusal } : { kind: 'open' };
}

/** The sign-offs that count: given in the present round and not undone. */
export function validSignatures(request: PublishRequest): Signature[] {
  return request.signatures.filter(({ round, undone }) => round === request.round && !undone);
}

/** Can this person still take back what he did last? Until the next one has acted. */
export function canUndo(request: PublishRequest, personId: string): boolean {
  const last = lastMove(request);
  return last?.by.personId === personId && stepActions.includes(last.action);
}

/** A handover is no move: what was done before it can still be taken back. */
function lastMove({ history }: PublishRequest): HistoryEntry | undefined {
  return history.findLast(({ action }) => action !== 'handOver');
}

/** The very same event, or the same tap again on the same card (history[v] is what a card of version v did). */
function wasDoneBefore(request: PublishRequest, intent: Intent, by: Person): boolean {
  if (request.history.some(({ eventId }) => eventId === intent.eventId)) return true;
  const done = request.history[intent.seenVersion];
  const takenBackSince = request.history
    .slice(intent.seenVersion + 1)
    .some(({ action }) => action === 'undo');
  return (
    done?.action === intent.action &&
    done.by.personId === by.id &&
    done.round === request.round &&
    !takenBackSince
  );
}

function refusalOf(
  request: PublishRequest,
  intent: Intent,
  { by, now }: Circumstances,
): MoveRefusal | undefined {
  const last = request.history.at(-1);
  const permitted = permission(by, intent.action, { request, now });
  if (permitted === 'notYours' && last && isLate(request, intent, { by, now })) {
    return { why: 'alreadyDone', last };
  }
  if (permitted !== 'allowed') return { why: permitted };
  if (intent.action === 'undo' && !canUndo(request, by.id)) return { why: 'nothingToUndo' };
  if (!moveTable[intent.action].includes(request.status) && last) return { why: 'alreadyDone', last };
  if (isHeldByOther(request, intent.action, by)) return { why: 'takenByOther' };
  if (intent.seenVersion !== request.version) return { why: 'newerVersion' };
  return undefined;
}

/** Her card asked her for a step that has been done since: history[v] tells which step was due on a card of version v. */
function isLate(
  request: PublishRequest,
  { action, seenVersion }: Intent,
  { by, now }: Circumstances,
): boolean {
  if (!stepActions.includes(action)) return false;
  const stepId = request.history[seenVersion]?.stepId;
  const step = request.procedure.steps.find(({ id }) => id === stepId);
  return mayDoStep(by, step, { request, now }) !== 'notYours';
}

function isHeldByOther(request: PublishRequest, action: Action, by: Person): boolean {
  const holder = request.takenBy?.personId;
  if (action === 'take' || action === 'publish' || action === 'return')
    return holder !== undefined && holder !== by.id;
  return action === 'release' && holder !== by.id;
}

function apply(request: PublishRequest, move: Move, { by, now }: Circumstances): Partial<PublishRequest> {
  switch (move.action) {
    case 'pass':
    case 'permit':
    case 'forward':
      return {
        ...signed(request, actorOf(request, by, move.action), now),
        ...atStep(request.procedure, request.stepIndex + 1),
      };
    case 'refuse':
    case 'return':
      return { status: 'refused', takenBy: undefined };
    case 'undo':
      return undone(request);
    case 'resubmit':
      return nextRound({ ...request, procedure: move.procedure ?? request.procedure }, move.content, {
        by,
        now,
      });
    case 'withdraw':
      return { status: 'withdrawn' };
    case 'take':
      return { takenBy: asActor(by) };
    case 'release':
      return { takenBy: undefined };
    case 'publish':
      return published(request, { siteId: move.siteId, url: move.url, at: now, by: asActor(by) });
  }
}

const statusAtStep = { check: 'checking', decide: 'deciding', forward: 'forwarding' } as const;

function atStep(
  { steps }: RequestProcedure,
  stepIndex: number,
): Pick<PublishRequest, 'status' | 'stepIndex'> {
  const step = steps[stepIndex];
  return { status: step ? statusAtStep[step.kind] : 'permitted', stepIndex };
}

function signed(request: PublishRequest, by: Actor, at: Date): Partial<PublishRequest> {
  const step = dueStep(request);
  if (!step) return {};
  const signature = sign(step.id, step.capacity, { by, at, round: request.round });
  return { signatures: [...request.signatures, signature] };
}

function sign(stepId: string, capacity: string, given: Pick<Signature, 'by' | 'at' | 'round'>): Signature {
  return { stepId, capacity, ...given, undone: false };
}

/** Who decides by an order and not by his own role does it, or takes it back, in the head's place. */
function actorOf(request: PublishRequest, by: Person, action: Action): Actor {
  const actingFor = action === 'undo' ? lastMove(request)?.by.actingFor : inPlaceOf(request, by, action);
  return actingFor ? { ...asActor(by), actingFor } : asActor(by);
}

function inPlaceOf(request: PublishRequest, by: Person, action: Action): Actor['actingFor'] {
  const step = dueStep(request);
  const decides = action === 'permit' || action === 'refuse';
  if (!decides || step?.kind !== 'decide') return undefined;
  return step.roles.some((role) => holds(by, role, step.units)) ? undefined : request.procedure.acting;
}

/** Back to the step at which the last entry was made; its signature stays on record but counts no more. */
function undone(request: PublishRequest): Partial<PublishRequest> {
  const last = lastMove(request);
  const stepIndex = request.procedure.steps.findIndex(({ id }) => id === last?.stepId);
  const signatures = request.signatures.map((one) =>
    one.stepId === last?.stepId && one.round === request.round ? { ...one, undone: true } : one,
  );
  return { ...atStep(request.procedure, stepIndex), signatures };
}

function nextRound(
  request: PublishRequest,
  content: Content,
  { by, now }: Pick<Circumstances, 'by' | 'now'>,
): Partial<PublishRequest> {
  const round = request.round + 1;
  const signature = sign('submit', request.procedure.submit.capacity, { by: asActor(by), at: now, round });
  return {
    round,
    content,
    procedure: request.procedure,
    publications: [],
    signatures: [...request.signatures, signature],
    ...atStep(request.procedure, 0),
  };
}

/** Published when it stands on every site that was asked for. */
function published(request: PublishRequest, publication: Publication): Partial<PublishRequest> {
  const others = request.publications.filter(({ siteId }) => siteId !== publication.siteId);
  const publications = [...others, publication];
  const takenBy = publication.by;
  if (sitesLeft({ content: request.content, publications }).length > 0) return { publications, takenBy };
  const { capacity } = request.procedure.publish;
  const { by, at } = publication;
  const signature = sign('publish', capacity, { by, at, round: request.round });
  return { status: 'published', publications, takenBy, signatures: [...request.signatures, signature] };
}

function withEntry(
  next: PublishRequest,
  before: PublishRequest,
  { move, by, now }: Circumstances & { move: Move },
): PublishRequest {
  const stepId = dueStep(before)?.id;
  const actor = actorOf(before, by, move.action);
  const entry: HistoryEntry = {
    action: move.action,
    by: actor,
    at: now,
    round: next.round,
    eventId: move.eventId,
    ...(stepId !== undefined && { stepId }),
    ...('reason' in move && { reason: move.reason.trim() }),
    ...(move.action === 'resubmit' && { content: move.content }),
  };
  const waitingSince = move.action === 'take' || move.action === 'release' ? before.waitingSince : now;
  return {
    ...next,
    version: before.version + 1,
    waitingSince,
    history: [...before.history, entry],
    ...(actor.actingFor && { decidedInPlaceAt: now }),
  };
}
