/** Tries to reply for as long as the token lives. It works once, so that no try can arrive twice. */
import type { Deps } from '../deps.js';
import type { IncomingEvent } from '../domain/incoming-event.js';
import type { ReplyOutcome } from '../line/line.js';
import type { Reply } from '../line/reply.js';
import { isRedelivered, timestampOf } from '../line/webhook-event.js';

export interface Replying extends Pick<Deps, 'line' | 'now'> {
  pause(milliseconds: number): Promise<unknown>;
  /** True: no more waiting. */
  isStopping(): boolean;
}

export interface ReplyToSend {
  event: IncomingEvent;
  replyToken: string;
  messages: Reply;
}

/** Before each further try. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000, 8_000, 8_000];
/**
 * A token lives one minute (developers.line.biz/en/reference/messaging-api/#send-reply-message-reply-token). Up to this
 * age "spent" means that an earlier try arrived; later it may as well mean that the token is too old.
 */
const LAST_TRY_AFTER_MS = 50_000;

/** @returns tryLater or unknown when LINE took none of the tries. */
export async function replyPatiently(deps: Replying, reply: ReplyToSend): Promise<ReplyOutcome> {
  const { line, pause, isStopping } = deps;
  let outcome = await line.reply(reply.replyToken, reply.messages);
  let mayHaveArrived = false;
  for (const pauseMs of PAUSES_MS) {
    if (outcome.kind !== 'unknown' && outcome.kind !== 'tryLater') break;
    mayHaveArrived ||= outcome.kind === 'unknown';
    if (isTokenOld(deps, reply.event, pauseMs)) break;
    await pause(pauseMs);
    if (isStopping() || isTokenOld(deps, reply.event)) break; // a machine that slept has paused for longer
    outcome = await line.reply(reply.replyToken, reply.messages);
  }
  if (outcome.kind !== 'tokenSpent' || !mayHaveArrived) return outcome;
  return mayHaveExpired(deps, reply.event)
    ? { kind: 'unknown', why: 'the token is spent, or too old' }
    : { kind: 'sent' };
}

/** A webhook that is delivered again starts the minute anew, up to twenty minutes after the event. */
const RESTARTS_FOR_MS = 20 * 60_000;

/** Whether a token that is spent may as well be too old: its minute began when LINE sent the event, which may have come late. */
export function mayHaveExpired({ now }: Pick<Replying, 'now'>, { body, receivedAt }: IncomingEvent): boolean {
  const cameAt = receivedAt.getTime();
  const sentAt = Math.min(cameAt, timestampOf(body) ?? cameAt);
  const isRestarted = isRedelivered(body) && cameAt - sentAt <= RESTARTS_FOR_MS;
  return now().getTime() - (isRestarted ? cameAt : sentAt) > LAST_TRY_AFTER_MS;
}

/** @param afterMs as it will be after so long */
function isTokenOld({ now }: Replying, { receivedAt }: IncomingEvent, afterMs = 0): boolean {
  return now().getTime() + afterMs - receivedAt.getTime() > LAST_TRY_AFTER_MS;
}
