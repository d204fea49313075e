/**
 * One stored event, until it is done or set aside. A try that threw may have done half of its work; since a move and an
 * answer know the event that caused them, trying again completes it. The person hears nothing of that: one apology comes
 * when we give up, while the reply token still lives.
 */
import type { Deps } from '../deps.js';
import type { IncomingEvent } from '../domain/incoming-event.js';
import { type Reply, text } from '../line/reply.js';
import { isStandby, type LineEvent } from '../line/webhook-event.js';
import { trouble } from '../text/trouble.js';
import { deliverReply } from './deliver-reply.js';
import { loggingEvent } from './log-of-event.js';
import { type KnownOfChat, needsChat, readChat } from './read-chat.js';
import { readingOnce } from './read-once.js';

export type RouteEvent = (deps: Deps, event: LineEvent, actKey: string) => Promise<Reply>;

export interface Handling {
  deps: Deps;
  route: RouteEvent;
  pause(milliseconds: number): Promise<unknown>;
  /** True: the event was stored as one whose handling has begun. */
  isBegun: boolean;
  /** The chat as it was read ahead; absent: each try reads it. It serves the first try alone. */
  known?: KnownOfChat | undefined;
  /** The ids of events that were answered, and whose end is not stored yet: a further try stores that alone. */
  answered: Set<string>;
  /** True: a failed event is left to the next start. */
  isStopping(): boolean;
}

/** The pause before each try. */
const PAUSES_MS = [0, 100, 1_000, 4_000, 10_000];
/** An event that was begun so often and never ended, the last times alone, is what ends the processes. */
const MAX_BEGINNINGS = 5;

const FAILING =
  'An event failed at every try and was set aside: mend what the warnings before say, then ask its sender to repeat it';
const DEADLY =
  'An event was set aside untried, since the process ended each time it was begun: find out from the log why it ended';

/** Whether the event was in hand when a process ended, which it may have caused. */
export function isSuspect({ attempts }: IncomingEvent): boolean {
  return attempts > 0;
}

/** Rejects only when the database was away, which is no fault of the event: it stays unfinished. */
export async function handleEvent(handling: Handling, event: IncomingEvent): Promise<void> {
  if (event.attempts >= MAX_BEGINNINGS) return setAside(handling, event, DEADLY);
  let outage: unknown;
  for (const pauseMs of PAUSES_MS) {
    if (pauseMs > 0) await handling.pause(pauseMs);
    if (handling.isStopping()) return;
    const known = pauseMs === 0 ? handling.known : undefined;
    if (await isHandled({ ...handling, known }, event)) return;
    outage ??= await databaseOutage(handling.deps);
  }
  if (outage) throw outage;
  await setAside(handling, event, FAILING);
}

async function databaseOutage({ stores }: Deps): Promise<unknown> {
  return stores.ping().then(
    () => undefined,
    (error: unknown) => error,
  );
}

async function isHandled(handling: Handling, event: IncomingEvent): Promise<boolean> {
  const { answered } = handling;
  const deps = loggingEvent(handling.deps, event.id);
  const begun = performance.now();
  try {
    if (!handling.isBegun) await deps.stores.events.begin(event);
    if (!isStandby(event.body) && !answered.has(event.id)) await answer({ ...handling, deps }, event);
    answered.add(event.id);
    await deps.stores.events.finish(event.id, 'done');
    answered.delete(event.id);
    deps.meters.eventHandled('done');
    deps.log.debug({ milliseconds: Math.round(performance.now() - begun) }, 'An event was handled');
    return true;
  } catch (error) {
    deps.log.warn({ err: error }, 'Handling an event failed: it is tried again');
    return false;
  }
}

async function answer(
  { deps: given, route, known, ...waiting }: Handling,
  event: IncomingEvent,
): Promise<void> {
  const chat = known ?? (needsChat(event) ? await readChat(given.stores, event.chatId) : undefined);
  const deps = chat ? { ...given, stores: readingOnce(given.stores, chat) } : given;
  // Kinds of events that the SDK does not know come through: whoever reads them has a default branch.
  const reply = await route(deps, event.body as LineEvent, event.id);
  if (reply.length > 0) await deliverReply({ ...deps, ...waiting }, event, reply);
}

async function setAside(
  { deps: given, answered, ...waiting }: Handling,
  event: IncomingEvent,
  why: string,
): Promise<void> {
  const deps = loggingEvent(given, event.id);
  deps.log.error({ begun: event.attempts }, why);
  if (!answered.has(event.id)) await deliverReply({ ...deps, ...waiting }, event, [text(trouble)]);
  await deps.stores.events.finish(event.id, 'failed');
  answered.delete(event.id);
  deps.meters.eventHandled('setAside');
}
