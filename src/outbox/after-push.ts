/** Decides what becomes of a message after a push, by LINE's answer or the lack of one. */
import type { OutMessage, Settlement } from '../domain/message.js';
import type { PushOutcome } from '../line/line.js';

export interface Circumstances {
  now: Date;
  /** From 0 to 1, so that messages that failed together don't come back together. */
  random: number;
}

const SECOND_MS = 1_000;
const HOUR_MS = 3_600 * SECOND_MS;
/** LINE forgets a retry key after 24 hours; a try after that could arrive a second time. */
const CERTAIN_FOR_MS = 23 * HOUR_MS;
/** No next try is ever further away than this: what is, was set by a clock that was wrong. */
export const MAX_PAUSE_MS = HOUR_MS / 2;

export function afterPush(message: OutMessage, outcome: PushOutcome, at: Circumstances): Settlement {
  switch (outcome.kind) {
    case 'accepted':
      return { status: 'accepted', attempts: message.attempts + 1, nextAttemptAt: message.nextAttemptAt };
    case 'tryLater':
      return tryLater(message, outcome.why, at);
    case 'monthlyLimit':
      return postponed(
        message,
        soon(nextFullHour(at.now), at.now),
        'the monthly limit of messages is reached',
      );
    case 'unauthorised':
      return postponed(message, after(at.now, MAX_PAUSE_MS), 'LINE refuses the channel access token');
    case 'rejected':
      return undeliverable(message, [outcome.why, ...outcome.details.map(asText)].join(' '));
  }
}

/** Nothing was sent, so nothing about the message is less certain than before. */
export function postponed(message: OutMessage, nextAttemptAt: Date, fault = message.fault): Settlement {
  const { attempts, uncertainSince } = message;
  return {
    status: 'waiting',
    attempts,
    nextAttemptAt,
    ...(uncertainSince && { uncertainSince }),
    ...(fault && { fault }),
  };
}

export function undeliverable({ attempts, nextAttemptAt }: OutMessage, fault: string): Settlement {
  return { status: 'undeliverable', attempts: attempts + 1, nextAttemptAt, fault };
}

function tryLater(message: OutMessage, fault: string, { now, random }: Circumstances): Settlement {
  const uncertainSince = earlier(message.uncertainSince ?? now, now); // a clock that was wrong knew no better
  const nextAttemptAt = after(now, pauseMs(message.attempts, random));
  if (nextAttemptAt.getTime() - uncertainSince.getTime() > CERTAIN_FOR_MS)
    return undeliverable(message, fault);
  return { status: 'waiting', attempts: message.attempts + 1, nextAttemptAt, uncertainSince, fault };
}

/** 5 s, 10 s, 20 s ... half an hour; each up to a half shorter. */
function pauseMs(attempts: number, random: number): number {
  return Math.min(5 * SECOND_MS * 2 ** attempts, MAX_PAUSE_MS) * (1 - random / 2);
}

/** A new month begins at a full hour, in whatever zone LINE counts it. */
function nextFullHour(now: Date): Date {
  return new Date((Math.floor(now.getTime() / HOUR_MS) + 1) * HOUR_MS);
}

function soon(at: Date, now: Date): Date {
  return earlier(at, after(now, MAX_PAUSE_MS));
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}

function after(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() + milliseconds);
}

function asText({
  property,
  message,
}: {
  property?: string | undefined;
  message?: string | undefined;
}): string {
  return [property, message].filter(Boolean).join(': ');
}
