/** The task of putting something on the website: who holds it, and when it is free again although somebody holds it. */
import type { Actor } from './actor.js';
import { type PublishRequest, publishTaskOf } from './publish-request.js';
import { dueAt } from './time-limit.js';

/** Since when its holder has it, or showed that he is at it. */
export function heldSince({ history, proposal }: PublishRequest): Date | undefined {
  const takenBy = proposal?.takenBy;
  if (!takenBy) return undefined;
  const entry = history.findLast(
    ({ action, to }) => action === 'take' || action === 'publish' || to?.personId === takenBy.personId,
  );
  return entry?.at;
}

/** The colleague who gave it to its holder; undefined where he took it himself. */
export function givenBy({ history }: PublishRequest): Actor | undefined {
  const entry = history.findLast(({ action }) => ['take', 'assign', 'handOver'].includes(action));
  return entry?.action === 'assign' ? entry.by : undefined;
}

/** Who has it, or had it last before it was given back. */
export function lastHolder({ history }: PublishRequest): Actor | undefined {
  const entry = history.findLast(({ action }) => ['take', 'assign', 'publish'].includes(action));
  return entry?.to ?? entry?.by;
}

/** From when on another webmaster may take it too. Whoever holds it may still go on with it until then and after. */
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

/** Nobody holds it, he holds it himself, or its holder has left it idle. */
export function mayTakeTask(request: PublishRequest, personId: string, now: Date): boolean {
  const holder = request.proposal?.takenBy?.personId;
  return holder === undefined || holder === personId || isLeftIdle(request, now);
}
