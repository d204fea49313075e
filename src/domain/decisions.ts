/** What the record says about the decisions on a request: the last one, how long it took, and what changed since. */
import { isDeepStrictEqual } from 'node:util';
import type { TimeLimit } from '../offices/office.js';
import {
  type Content,
  dueStep,
  type HistoryEntry,
  type PublishRequest,
  type Signature,
} from './publish-request.js';
import { dueAt } from './time-limit.js';

export interface Decision {
  entry: HistoryEntry;
  /** From the moment the step began to wait. */
  tookMilliseconds: number;
}

const DECIDING = ['pass', 'permit', 'forward', 'refuse', 'return', 'undo'];
const CHANGES_HANDS_ONLY = ['take', 'release', 'handOver'];

export interface Deadline {
  limit: TimeLimit;
  due: Date;
}

/** Until when what is due now must be done; undefined where the office sets no limit. */
export function deadlineOf(request: PublishRequest): Deadline | undefined {
  const { publish, holidays } = request.procedure;
  const isPublishing = request.status === 'permitted';
  const limit = isPublishing ? publish.timeLimit : dueStep(request)?.timeLimit;
  if (!limit) return undefined;
  const since = isPublishing ? publishingSince(request) : request.waitingSince;
  return { limit, due: dueAt(since, limit, holidays) };
}

/** The limit of publishing may count from when an earlier step began to wait: the receipt by that unit. */
function publishingSince({ procedure, history, round, waitingSince }: PublishRequest): Date {
  const { limitFromStep } = procedure.publish;
  const index = history.findIndex((entry) => entry.round === round && entry.stepId === limitFromStep);
  return (limitFromStep && history[index - 1]?.at) || waitingSince;
}

export function lastDecision({ history }: PublishRequest): Decision | undefined {
  const index = history.findLastIndex(({ action }) => DECIDING.includes(action));
  const entry = history[index];
  if (!entry) return undefined;
  const before = history.slice(0, index).findLast(({ action }) => !CHANGES_HANDS_ONLY.includes(action));
  return { entry, tookMilliseconds: entry.at.getTime() - (before ?? entry).at.getTime() };
}

/** The newest refusal that was not taken back. */
export function lastRefusal({ history }: PublishRequest): HistoryEntry | undefined {
  const moves = history.filter(({ action }) => action !== 'handOver');
  return moves.findLast(
    ({ action }, index) =>
      (action === 'refuse' && moves[index + 1]?.action !== 'undo') || action === 'return',
  );
}

/** The fields that differ from what was sent in the round before; empty in the first round. */
export function changedSinceLastRound(request: PublishRequest): (keyof Content)[] {
  const before = request.history.findLast(({ round, content }) => content && round < request.round)?.content;
  if (!before) return [];
  const now = request.content;
  const fields = new Set([...Object.keys(before), ...Object.keys(now)] as (keyof Content)[]);
  return [...fields].filter((field) => !isDeepStrictEqual(before[field], now[field]));
}

/** The sign-offs that count: given in the present round and not undone. */
export function validSignatures(request: PublishRequest): Signature[] {
  return request.signatures.filter(({ round, undone }) => round === request.round && !undone);
}

/** A handover is no move: what was done before it can still be taken back. */
export function lastMove({ history }: PublishRequest): HistoryEntry | undefined {
  return history.findLast(({ action }) => action !== 'handOver');
}
