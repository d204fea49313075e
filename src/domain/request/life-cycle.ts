/** The life of a request: which move may be made when, decided purely. Beside domain/person/hand-over.ts no other code changes a request. */
import { bangkokDate } from '../../clock.js';
import { mayPublish, mayRelease, mayTakeTask, permission, stepPermission } from '../permissions.js';
import type { Person } from '../person/person.js';
import { type Action, actionTable, isStepAction, outdates } from './actions.js';
import { applyMove } from './apply-move.js';
import { isAside, isUntouched, lastMove } from './decisions.js';
import { ownMove } from './earlier-move.js';
import type { Circumstances, Intent, Move } from './move.js';
import { isExtensionOf, isReviewDue, waitsForTakeDown } from './online-period.js';
import type { HistoryEntry, PublishRequest } from './publish-request.js';
import { mayNameWebmaster } from './publish-task.js';
import { canUndoSignedPaper } from './signed-papers.js';

/** Why a move can't be made; text/denials.ts words it, and the person is shown the present card. */
export type MoveDenial =
  | { why: 'notYours' | 'ownRequest' | 'newerVersion' | 'reasonNeeded' | 'nothingToUndo' }
  | { why: 'takenByOther' | 'receiverNotWebmaster' | 'notLonger' }
  | { why: 'settledByOther'; last: HistoryEntry };

export type Verdict =
  | { kind: 'open' }
  /** The same person has done the same: a success again, with nothing to write. */
  | { kind: 'repeated' }
  | { kind: 'denied'; denial: MoveDenial };

export type MoveResult = { kind: 'moved'; request: PublishRequest } | Exclude<Verdict, { kind: 'open' }>;

export function tryMove(request: PublishRequest, move: Move, circumstances: Circumstances): MoveResult {
  const verdict = verdictOn(request, move, circumstances);
  if (verdict.kind !== 'open') return verdict;
  const fault = faultOf(request, move, circumstances);
  if (fault) return { kind: 'denied', denial: fault };
  return { kind: 'moved', request: applyMove(request, move, circumstances) };
}

/** May this move be made now? For the questions that come before the act, and for the act itself. */
export function verdictOn(request: PublishRequest, intent: Intent, circumstances: Circumstances): Verdict {
  if (isRepeated(request, intent, circumstances.by)) return { kind: 'repeated' };
  const denial = denialOf(request, intent, circumstances);
  return denial ? { kind: 'denied', denial } : { kind: 'open' };
}

/** Before its time is over, and unasked by its owner, a take-down needs a reason. */
export function isEarlyTakeDown(request: PublishRequest, now: Date): boolean {
  return !waitsForTakeDown(request, now);
}

/** Can this person still take back the last sign-off? Until the next one acts, or the proposal is done with it. Taking the task of publishing is no such act. */
export function canUndo(request: PublishRequest, personId: string): boolean {
  const last = lastMove(request);
  const isOpen = request.proposal !== undefined;
  return isOpen && last?.by.personId === personId && isStepAction(last.action);
}

/** Can this person still take back that it was found current? Until anything else is done. */
export function canUndoCheck({ history, standing }: PublishRequest, personId: string): boolean {
  const last = history.findLast((entry) => !isAside(entry));
  const isOwn = last?.action === 'checkCurrent' && last.by.personId === personId;
  return isOwn && standing?.status === 'online' && standing.beforeCheck !== undefined;
}

/** The condition of each action that takes another one back. */
const canTakeBack: Partial<Record<Action, (request: PublishRequest, personId: string) => boolean>> = {
  undo: canUndo,
  undoCheck: canUndoCheck,
  undoSignOnPaper: canUndoSignedPaper,
};

/** The moves that made a card of this version old since it was sent, the first one by that card itself. */
function movesSince({ history }: PublishRequest, { seenVersion, action: offered }: Intent): HistoryEntry[] {
  return history.slice(seenVersion).filter(({ action }) => outdates(action, offered));
}

function isOutdated(request: PublishRequest, intent: Intent): boolean {
  return intent.seenVersion > request.version || movesSince(request, intent).length > 0;
}

/** The very same act, or the same one again on the same card. */
function isRepeated(request: PublishRequest, intent: Intent, by: Person): boolean {
  if (request.history.some(({ actKey }) => actKey === intent.actKey)) return true;
  return ownMove(request, movesSince(request, intent), by.id)?.action === intent.action;
}

function denialOf(
  request: PublishRequest,
  intent: Intent,
  { by, now }: Circumstances,
): MoveDenial | undefined {
  const last = request.history.at(-1);
  const permitted = permission(by, intent.action, { request, now });
  if (permitted === 'notYours' && last && isLate(request, intent, { by, now })) {
    return { why: 'settledByOther', last };
  }
  if (permitted !== 'allowed') return { why: permitted };
  if (canTakeBack[intent.action]?.(request, by.id) === false) return { why: 'nothingToUndo' };
  if (!isPossibleNow(request, intent, now) && last) return { why: 'settledByOther', last };
  if (isHeldByOther(request, intent, { by, now })) return { why: 'takenByOther' };
  if (isOutdated(request, intent)) return { why: 'newerVersion' };
  return undefined;
}

/** Whether the card's step was done meanwhile: history[v] names the step that was due on a card of version v. */
function isLate(
  request: PublishRequest,
  { action, seenVersion }: Intent,
  { by, now }: Circumstances,
): boolean {
  if (!isStepAction(action)) return false;
  const stepId = request.history[seenVersion]?.stepId;
  const step = request.procedure.steps.find(({ id }) => id === stepId);
  return stepPermission(by, step, { request, now }) !== 'notYours';
}

/** Why the move itself is incomplete. */
function faultOf(request: PublishRequest, move: Move, { now }: Circumstances): MoveDenial | undefined {
  if (lacksReason(request, move, now)) return { why: 'reasonNeeded' };
  if (isToNoWebmaster(request, move)) return { why: 'receiverNotWebmaster' };
  return isShorter(request, move, now) ? { why: 'notLonger' } : undefined;
}

function isToNoWebmaster(request: PublishRequest, move: Move): boolean {
  if (move.action === 'assign') return !mayPublish(move.to);
  return (
    move.action === 'pass' && move.to !== undefined && !(mayNameWebmaster(request) && mayPublish(move.to))
  );
}

/** An extension that would not keep it up longer. */
function isShorter(request: PublishRequest, move: Move, now: Date): boolean {
  const { standing, proposal } = request;
  const isAgain = move.action === 'resubmit' && proposal?.kind === 'extension';
  if (move.action !== 'askExtension' && !isAgain) return false;
  const online = move.action === 'askExtension' ? move.online : move.content.online;
  return !standing || !isExtensionOf(standing.content.online, online, bangkokDate(now));
}

function lacksReason(request: PublishRequest, move: Move, now: Date): boolean {
  const { reason } = actionTable[move.action];
  const isNeeded = reason === 'needed' || (reason === 'early' && isEarlyTakeDown(request, now));
  return isNeeded && !wordsOf(move).trim();
}

function wordsOf(move: Move): string {
  if (move.action === 'requestInfo' || move.action === 'giveInfo' || move.action === 'flag') return move.text;
  return ('reason' in move && move.reason) || '';
}

/** Whether the proposal or the standing is in a status from which the action starts. */
function isPossibleNow(request: PublishRequest, { action }: Intent, now: Date): boolean {
  if (action === 'confirmCurrent' && !isReviewDue(request, now)) return false;
  if (action === 'revise' && !isUntouched(request)) return false;
  if ((action === 'flag' || action === 'correctText') && request.proposal) return false; // a change is asked for already
  return startsFrom(request, action);
}

/** By the table alone, whoever acts and on whatever day. */
export function startsFrom({ proposal, standing }: PublishRequest, action: Intent['action']): boolean {
  const { from, fromOf, kinds, opens } = actionTable[action];
  if (standing && from.includes(standing.status)) return !opens || proposal === undefined;
  if (!proposal || kinds?.includes(proposal.kind) === false) return false;
  return [...from, ...(fromOf?.[proposal.kind] ?? [])].includes(proposal.status);
}

function isHeldByOther(request: PublishRequest, { action }: Intent, { by, now }: Circumstances): boolean {
  const holder = request.proposal?.takenBy?.personId;
  switch (action) {
    case 'take':
      return !mayTakeTask(request, by.id, now);
    case 'publish':
    case 'return':
      return holder !== undefined && holder !== by.id;
    case 'assign':
      return holder !== by.id;
    case 'release':
      return !mayRelease(by, holder);
    default:
      return false;
  }
}
