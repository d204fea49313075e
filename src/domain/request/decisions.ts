/** Decisions on a request, from its record: the last one, who signed, and what changed since. */
import { isDeepStrictEqual } from 'node:util';
import { type Action, actionTable, beginsRound } from './actions.js';
import type { Content } from './content.js';
import {
  contentOf,
  type HistoryEntry,
  isRefused,
  type PublishRequest,
  roundOf,
  type Signature,
} from './publish-request.js';
import type { ProposalKind } from './statuses.js';

const ENDS_A_WAIT: readonly Action[] = ['permit', 'refuse', 'withdraw'];
const REOPENS: readonly Action[] = ['resubmit', 'undo'];

/** The person's own last decision, whatever others have decided since. */
export function lastDecisionOf({ history }: PublishRequest, personId: string): HistoryEntry | undefined {
  return history.findLast(({ action, by }) => by.personId === personId && actionTable[action].decides);
}

/** Stands in the history, and moves nothing. */
export function isAside({ action }: Pick<HistoryEntry, 'action'>): boolean {
  return actionTable[action].outdates === 'none';
}

/** The moves since the present proposal, or the last one, was opened. */
function movesOfProposal({ history }: Pick<PublishRequest, 'history'>): HistoryEntry[] {
  const opening = history.findLastIndex(({ action }) => actionTable[action].opens);
  return history.slice(Math.max(0, opening)).filter((entry) => !isAside(entry));
}

/** The kind of proposal that this entry tells of. */
export function kindOfEntry({ history }: Pick<PublishRequest, 'history'>, entry: HistoryEntry): ProposalKind {
  const index = history.indexOf(entry);
  const until = index < 0 ? history : history.slice(0, index + 1);
  const opening = until.findLast(({ action }) => actionTable[action].opens);
  return (opening && actionTable[opening.action].opens) ?? 'publication';
}

/** The entry that asked for what is proposed now. */
export function openingOf({ history }: Pick<PublishRequest, 'history'>): HistoryEntry | undefined {
  return history.findLast(({ action }) => actionTable[action].opens);
}

/**
 * Which submission of its own proposal a round is: an extension that was never refused is the first, however often the
 * request was proposed before. Rounds themselves count over the whole life of a request.
 */
export function submissionOf({ history }: Pick<PublishRequest, 'history'>, round: number): number {
  const opening = history.findLast(
    (entry, index) =>
      entry.round <= round &&
      actionTable[entry.action].opens !== undefined &&
      history.findIndex((one) => one.round === entry.round) === index, // a take-down without steps begins no round
  );
  return round - (opening?.round ?? 1) + 1;
}

/** Nobody had decided on the extension when the information came down, which ended it. */
export function hasLapsedExtension({ history }: Pick<PublishRequest, 'history'>): boolean {
  const end = history.findLastIndex(({ action }) => action === 'takeDown');
  const before = { history: history.slice(0, Math.max(0, end)) };
  if (openingOf(before)?.action !== 'askExtension') return false;
  const settledOrReopened = movesOfProposal(before).findLast(
    ({ action }) => ENDS_A_WAIT.includes(action) || REOPENS.includes(action),
  );
  return settledOrReopened === undefined || REOPENS.includes(settledOrReopened.action);
}

/** The newest refusal of the present proposal that was not taken back. */
export function lastRefusal(request: PublishRequest): HistoryEntry | undefined {
  const moves = movesOfProposal(request);
  return moves.findLast(
    ({ action }, index) =>
      (action === 'refuse' && moves[index + 1]?.action !== 'undo') || action === 'return',
  );
}

/** A check, a handing over and a webmaster send a request back; only the decision step refuses it. */
export function isSendingBack(
  { procedure }: PublishRequest,
  { action, stepId }: Pick<HistoryEntry, 'action' | 'stepId'>,
): boolean {
  const step = procedure.steps.find(({ id }) => id === stepId);
  return action === 'return' || (action === 'refuse' && step !== undefined && step.kind !== 'decide');
}

/** Was the request sent back, or would a refusal now send it back? */
export function isSentBack(request: PublishRequest): boolean {
  if (!isRefused(request)) return request.proposal?.status !== 'deciding';
  const last = lastRefusal(request);
  return last !== undefined && isSendingBack(request, last);
}

/** The parts that differ from the round before; in the first round of a proposal, from what stands. */
export function changedSinceLastRound(request: PublishRequest): (keyof Omit<Content, 'names'>)[] {
  const present = roundOf(request);
  const earlier = movesOfProposal(request).findLast(({ round, content }) => content && round < present);
  const before = earlier?.content ?? request.standing?.content;
  if (!before) return [];
  const { names: _, ...now } = contentOf(request);
  const { names: __, ...then } = before;
  const fields = new Set([...Object.keys(then), ...Object.keys(now)] as (keyof typeof now)[]);
  return [...fields].filter((field) => !isDeepStrictEqual(then[field], now[field]));
}

/** The sign-offs that count: given in the present round and not undone. */
export function validSignatures(request: PublishRequest): Signature[] {
  const present = roundOf(request);
  return request.signatures.filter(({ round, undone }) => round === present && !undone);
}

/** The move that an undo would take back: what leaves the request waiting for the same thing does not count. */
export function lastMove({ history }: Pick<PublishRequest, 'history'>): HistoryEntry | undefined {
  return history.findLast(({ action }) => !actionTable[action].keepsWait);
}

/** Nobody has acted since it was sent. */
export function isUntouched(request: Pick<PublishRequest, 'history'>): boolean {
  const last = lastMove(request);
  return last !== undefined && beginsRound(last.action);
}

/** A question about what is proposed now, with its answer once there is one. */
export interface InfoExchange {
  asked: HistoryEntry;
  answered?: HistoryEntry;
}

/** A question that was taken back is left out. */
export function infoExchanges(request: PublishRequest): InfoExchange[] {
  const moves = movesOfProposal(request).filter(({ action }) => !actionTable[action].keepsWait);
  return moves.flatMap((asked, index) => {
    if (asked.action !== 'requestInfo') return [];
    const next = moves[index + 1];
    if (next?.action === 'undo') return [];
    return [{ asked, ...(next?.action === 'giveInfo' && { answered: next }) }];
  });
}
