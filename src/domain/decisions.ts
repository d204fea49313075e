/** What the record says about the decisions on a request: the last one, who signed, and what changed since. */
import { isDeepStrictEqual } from 'node:util';
import type { Content, HistoryEntry, PublishRequest, Signature } from './publish-request.js';

const DECIDING = ['pass', 'permit', 'forward', 'refuse', 'return', 'undo'];

/** What she did last as one who decides, whatever others have decided since. */
export function lastDecisionOf({ history }: PublishRequest, personId: string): HistoryEntry | undefined {
  return history.findLast(({ action, by }) => by.personId === personId && DECIDING.includes(action));
}

/** The newest refusal that was not taken back. */
export function lastRefusal({ history }: PublishRequest): HistoryEntry | undefined {
  const moves = history.filter(({ action }) => action !== 'handOver');
  return moves.findLast(
    ({ action }, index) =>
      (action === 'refuse' && moves[index + 1]?.action !== 'undo') || action === 'return',
  );
}

/** A check and a webmaster send back; only who decides refuses. */
export function isSendingBack(
  { procedure }: PublishRequest,
  { action, stepId }: Pick<HistoryEntry, 'action' | 'stepId'>,
): boolean {
  const step = procedure.steps.find(({ id }) => id === stepId);
  return action === 'return' || (action === 'refuse' && step?.kind === 'check');
}

/** Was it sent back, or would it be now? */
export function isSentBack(request: PublishRequest): boolean {
  if (request.status !== 'refused') return request.status !== 'deciding';
  const last = lastRefusal(request);
  return last !== undefined && isSendingBack(request, last);
}

/** What she answered otherwise than in the round before; empty in the first round. */
export function changedSinceLastRound(request: PublishRequest): (keyof Omit<Content, 'names'>)[] {
  const before = request.history.findLast(({ round, content }) => content && round < request.round)?.content;
  if (!before) return [];
  const { names: _, ...now } = request.content;
  const { names: __, ...then } = before;
  const fields = new Set([...Object.keys(then), ...Object.keys(now)] as (keyof typeof now)[]);
  return [...fields].filter((field) => !isDeepStrictEqual(then[field], now[field]));
}

/** The sign-offs that count: given in the present round and not undone. */
export function validSignatures(request: PublishRequest): Signature[] {
  return request.signatures.filter(({ round, undone }) => round === request.round && !undone);
}

/** A handover is no move: what was done before it can still be taken back. */
export function lastMove({ history }: PublishRequest): HistoryEntry | undefined {
  return history.findLast(({ action }) => action !== 'handOver');
}
