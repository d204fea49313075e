/** Hands an answer to LINE: by the free reply where that goes, else as a stored message, and never twice. */
import type { Answer, Deps } from '../deps.js';
import type { IncomingEvent } from '../domain/incoming-event.js';
import type { ReplyOutcome } from '../line/line.js';
import { isFromOnePerson, replyTokenOf } from '../line/webhook-event.js';
import { tellPerson } from '../outbox/tell-person.js';
import { trouble } from '../text/trouble.js';

/** LINE takes no more in one call. */
const MOST_MESSAGES = 5;
/** Before a reply whose outcome stayed open is tried again. The token works once, so that nothing can arrive twice. */
const PAUSES_MS = [500, 2_000];

export interface Answering extends Pick<Deps, 'stores' | 'line' | 'log' | 'now' | 'wakeDelivery'> {
  pause(milliseconds: number): Promise<unknown>;
}

export async function answerEvent(deps: Answering, event: IncomingEvent, answer: Answer): Promise<void> {
  if (answer.length === 0) return;
  const replyToken = replyTokenOf(event.body);
  if (!replyToken) return pushInstead(deps, event, answer);

  // After a crash the reply of the earlier try may have landed: then a spent token says that it did.
  const isFirstTry = await deps.stores.events.markAnswering(event.id);
  const outcome = await reply(deps, replyToken, sendable(deps, event, answer));
  if (outcome.kind === 'tokenSpent' && isFirstTry) await pushInstead(deps, event, answer);
  if (outcome.kind === 'refused') await apologise(deps, { event, replyToken, refusal: outcome });
  if (outcome.kind === 'unknown') {
    deps.log.warn({ eventId: event.id, why: outcome.why }, 'LINE did not say whether a reply arrived');
  }
}

async function reply({ line, pause }: Answering, replyToken: string, answer: Answer): Promise<ReplyOutcome> {
  let outcome = await line.reply(replyToken, answer);
  for (const pauseMs of PAUSES_MS) {
    if (outcome.kind !== 'unknown') return outcome;
    await pause(pauseMs);
    outcome = await line.reply(replyToken, answer);
    if (outcome.kind === 'tokenSpent') return { kind: 'sent' };
  }
  return outcome;
}

/** The token is spent or there was none. A group gets no push: that would be paid for each of its members. */
async function pushInstead(deps: Answering, event: IncomingEvent, answer: Answer): Promise<void> {
  if (!isFromOnePerson(event.body)) return;
  const messages = sendable(deps, event, answer);
  await tellPerson(deps, { id: `reply:${event.id}`, personId: event.chatId, messages });
}

interface Refused {
  event: IncomingEvent;
  replyToken: string;
  refusal: Extract<ReplyOutcome, { kind: 'refused' }>;
}

/** LINE refused our messages and sent none of them, which leaves the token as it was. */
async function apologise({ line, log }: Answering, { event, replyToken, refusal }: Refused): Promise<void> {
  log.error(
    { eventId: event.id, why: refusal.why, details: refusal.details },
    'LINE refused an answer: mend the message that the details name, or check the channel access token',
  );
  const second = await line.reply(replyToken, [{ type: 'text', text: trouble }]);
  if (second.kind !== 'sent') log.error({ eventId: event.id, ...second }, 'LINE took no apology either');
}

function sendable({ log }: Answering, { id }: IncomingEvent, answer: Answer): Answer {
  if (answer.length > MOST_MESSAGES) {
    log.error({ eventId: id, count: answer.length }, 'An answer has more messages than LINE takes: cut');
  }
  return answer.slice(0, MOST_MESSAGES);
}
