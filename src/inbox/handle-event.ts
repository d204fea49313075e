/**
 * One stored event, until it is done or set aside. A try that threw may have done half of its work; since a move and an
 * answer know the event that caused them, trying again completes it. The person hears nothing of that: one apology comes
 * when we give up, while the reply token still lives.
 */
import type { webhook } from '@line/bot-sdk';
import type { Deps } from '../deps.js';
import type { IncomingEvent } from '../domain/incoming-event.js';
import type { Reply } from '../line/reply.js';
import { isStandby } from '../line/webhook-event.js';
import { trouble } from '../text/trouble.js';
import { answerEvent } from './answer-event.js';

export type RouteEvent = (deps: Deps, event: webhook.Event, eventId: string) => Promise<Reply>;

export interface Handling {
  deps: Deps;
  route: RouteEvent;
  pause(milliseconds: number): Promise<unknown>;
  /** True: leave what has failed to the next start. */
  isStopping(): boolean;
}

/** Before each try. */
const PAUSES_MS = [0, 100, 1_000, 4_000, 10_000];
/**
 * An event may be taken over without having been tried: it only waited in the queue of a process that died. One that was
 * taken over so often is what kills the processes.
 */
const MAX_TAKEOVERS = 20;

/** Rejects only when the database was away: that is no fault of the event, which stays unfinished. */
export async function handleEvent(handling: Handling, event: IncomingEvent): Promise<void> {
  let outage: unknown;
  for (const pauseMs of event.attempts < MAX_TAKEOVERS ? PAUSES_MS : []) {
    if (pauseMs > 0) await handling.pause(pauseMs);
    if (handling.isStopping()) return;
    if (await isHandled(handling, event)) return;
    outage ??= await databaseOutage(handling.deps);
  }
  if (outage) throw outage;
  await setAside(handling, event);
}

async function databaseOutage({ stores }: Deps): Promise<unknown> {
  return stores.ping().then(
    () => undefined,
    (error: unknown) => error,
  );
}

async function isHandled({ deps, route, ...waiting }: Handling, event: IncomingEvent): Promise<boolean> {
  try {
    if (!isStandby(event.body)) {
      // Kinds of events that the SDK does not know come through: whoever reads them has a default branch.
      const answer = await route(deps, event.body as webhook.Event, event.id);
      await answerEvent({ ...deps, ...waiting }, event, answer);
    }
    await deps.stores.events.finish(event.id, 'done');
    return true;
  } catch (error) {
    deps.log.warn({ err: error, eventId: event.id }, 'Handling an event failed: it is tried again');
    return false;
  }
}

async function setAside({ deps, ...waiting }: Handling, event: IncomingEvent): Promise<void> {
  deps.log.error(
    { eventId: event.id },
    'An event failed at every try and was set aside: mend what the warnings before say, then ask its sender to repeat it',
  );
  await answerEvent({ ...deps, ...waiting }, event, [{ type: 'text', text: trouble }]);
  await deps.stores.events.finish(event.id, 'failed');
}
