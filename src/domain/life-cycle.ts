/** The life of a request: which move may be made when, decided purely. Beside hand-over.ts no other code changes a request. */
import { applyMove } from './apply-move.js';
import { lastMove } from './decisions.js';
import { type Circumstances, type Intent, type Move, moveTable, stepActions } from './move.js';
import { mayDoStep, permission } from './permissions.js';
import { hasRole, type Person } from './person.js';
import type { Action, HistoryEntry, PublishRequest } from './publish-request.js';

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

export function moved(request: PublishRequest, move: Move, circumstances: Circumstances): MoveResult {
  const verdict = verdictOn(request, move, circumstances);
  if (verdict.kind !== 'open') return verdict;
  if ('reason' in move && move.reason.trim() === '') {
    return { kind: 'refused', refusal: { why: 'reasonNeeded' } };
  }
  return { kind: 'moved', request: applyMove(request, move, circumstances) };
}

/** May this move be made now? For the questions that come before the act, and for the act itself. */
export function verdictOn(request: PublishRequest, intent: Intent, circumstances: Circumstances): Verdict {
  if (wasDoneBefore(request, intent, circumstances.by)) return { kind: 'doneBefore' };
  const refusal = refusalOf(request, intent, circumstances);
  return refusal ? { kind: 'refused', refusal } : { kind: 'open' };
}

/** Can this person still take back what he did last? Until the next one has acted. */
export function canUndo(request: PublishRequest, personId: string): boolean {
  const last = lastMove(request);
  return last?.by.personId === personId && stepActions.includes(last.action);
}

/** What was done since a card of this version was sent: first what that card did. A handover makes no card an old one. */
function movesSince({ history }: PublishRequest, version: number): HistoryEntry[] {
  return history.slice(version).filter(({ action }) => action !== 'handOver');
}

function isOutdated(request: PublishRequest, { seenVersion }: Intent): boolean {
  return seenVersion > request.version || movesSince(request, seenVersion).length > 0;
}

/** The very same event, or the same tap again on the same card. */
function wasDoneBefore(request: PublishRequest, intent: Intent, by: Person): boolean {
  if (request.history.some(({ eventId }) => eventId === intent.eventId)) return true;
  const [done, ...later] = movesSince(request, intent.seenVersion);
  return (
    done?.action === intent.action &&
    done.by.personId === by.id &&
    done.round === request.round &&
    !later.some(({ action }) => action === 'undo')
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
  if (isOutdated(request, intent)) return { why: 'newerVersion' };
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
  return action === 'release' && !mayRelease(holder, by);
}

/** An administrator for somebody who can't. */
function mayRelease(holder: string | undefined, by: Person): boolean {
  return holder !== undefined && (holder === by.id || hasRole(by, 'administrator'));
}
