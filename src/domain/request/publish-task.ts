/** The task of putting a proposal on the website: who holds it, and from when on others may take it too. */
import { actionTable } from './actions.js';
import type { Actor } from './actor.js';
import { type PublishRequest, publishTaskOf } from './publish-request.js';
import { dueAt } from './time-limit.js';

/** When the holder got the task, or last published at one of its sites. */
export function heldSince({ history, proposal }: PublishRequest): Date | undefined {
  const takenBy = proposal?.takenBy;
  if (!takenBy) return undefined;
  const entry = history.findLast(
    ({ action, to }) => action === 'take' || action === 'publish' || to?.personId === takenBy.personId,
  );
  return entry?.at;
}

/** The colleague who assigned the task; undefined where the holder took it. */
export function givenBy({ history }: PublishRequest): Actor | undefined {
  const entry = history.findLast(({ action }) => ['take', 'assign', 'handOver'].includes(action));
  return entry?.action === 'assign' ? entry.by : undefined;
}

/** The holder, or the last one before the release. */
export function lastHolder({ history }: PublishRequest): Actor | undefined {
  const entry = history.findLast(({ action }) => ['take', 'assign', 'publish'].includes(action));
  return entry?.to ?? entry?.by;
}

/** Who held the task when the newest entry, an undo, ended it. */
export function holderBeforeUndo({ history }: PublishRequest): Actor | undefined {
  const last = history.at(-2);
  if (!last || !actionTable[last.action].keepsWait) return undefined;
  const entry = history.findLast(({ action }) => ['take', 'release', 'assign'].includes(action));
  if (!entry || entry.action === 'release') return undefined;
  return entry.to ?? entry.by;
}

/** From when on another webmaster may take it too. Until somebody does, the holder goes on with it. */
export function freeFrom(request: PublishRequest): Date | undefined {
  const since = heldSince(request);
  const { publish, holidays } = request.procedure;
  const isHeld = publishTaskOf(request) !== undefined && since !== undefined;
  // requests of before this setting carry none
  return isHeld && publish.freedAfter ? dueAt(since, publish.freedAfter, holidays) : undefined;
}

export function isLeftIdle(request: PublishRequest, now: Date): boolean {
  const from = freeFrom(request);
  return from !== undefined && now >= from;
}
