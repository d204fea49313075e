/** What the record says about the decisions on a request: the last one, how long it took, and what changed since. */
import { isDeepStrictEqual } from 'node:util';
import type { Content, HistoryEntry, PublishRequest } from './publish-request.js';

export interface Decision {
  entry: HistoryEntry;
  /** From the moment the step began to wait. */
  tookMilliseconds: number;
}

const DECIDING = ['pass', 'permit', 'refuse', 'undo'];
const CHANGES_HANDS_ONLY = ['take', 'release'];

export function lastDecision({ history }: PublishRequest): Decision | undefined {
  const index = history.findLastIndex(({ action }) => DECIDING.includes(action));
  const entry = history[index];
  if (!entry) return undefined;
  const before = history.slice(0, index).findLast(({ action }) => !CHANGES_HANDS_ONLY.includes(action));
  return { entry, tookMilliseconds: entry.at.getTime() - (before ?? entry).at.getTime() };
}

/** The newest refusal that was not taken back. */
export function lastRefusal({ history }: PublishRequest): HistoryEntry | undefined {
  return history.findLast(
    ({ action }, index) => action === 'refuse' && history[index + 1]?.action !== 'undo',
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
