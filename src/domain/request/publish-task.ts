/** The task of putting a proposal on the website: who holds it, and from when on others may take it too. */
import { type Action, actionTable } from './actions.js';
import type { Actor } from './actor.js';
import { lastMove } from './decisions.js';
import { doingOf } from './procedure.js';
import { dueStep, type PublishRequest, publishTaskOf } from './publish-request.js';
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

/** At a screening after which the task is due, a webmaster may be named for it. */
export function mayNameWebmaster(request: PublishRequest): boolean {
  const { proposal } = request;
  const step = dueStep(request);
  const isLast = proposal?.stepIndex === (proposal?.steps.length ?? 0) - 1;
  const leadsToTask = proposal?.kind === 'publication' || proposal?.kind === 'update';
  return step !== undefined && doingOf(step) === 'screen' && isLast && leadsToTask;
}

/** The webmaster whom the screening named for the task, who is told first; others may take it as well. */
export function namedWebmaster(request: PublishRequest): Actor | undefined {
  if (!publishTaskOf(request)) return undefined;
  const last = lastMove(request);
  return last?.action === 'pass' ? last.to : undefined;
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

/** Who held the task until the newest entry gave it to somebody else, or freed it. */
export function formerHolder({ history, requester }: PublishRequest): Actor | undefined {
  const before = history.slice(0, -1);
  const begin = before.findLastIndex(({ action }) => !actionTable[action].keepsWait);
  const entry = before.slice(Math.max(begin, 0)).findLast(({ action, to }) => {
    const isOfRequest = action === 'handOver' && to?.personId === requester.personId;
    return holding.includes(action) && !isOfRequest;
  });
  return entry?.action === 'release' ? undefined : (entry?.to ?? entry?.by);
}

const holding: readonly Action[] = ['take', 'assign', 'publish', 'release', 'handOver'];

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
