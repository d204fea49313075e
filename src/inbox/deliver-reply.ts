/** Hands an answer to LINE: by the free reply where that goes, else as a stored message, and never twice. */
import type { Deps } from '../deps.js';
import type { IncomingEvent } from '../domain/incoming-event.js';
import type { Rejection } from '../line/line.js';
import { messageLimits } from '../line/message-limits.js';
import { type Reply, text } from '../line/reply.js';
import { isFromOnePerson, replyTokenOf, typeOf } from '../line/webhook-event.js';
import { isUsedUp } from '../outbox/read-quota.js';
import { storeMessages } from '../outbox/store-messages.js';
import { answeredLate, trouble } from '../text/trouble.js';
import { mayHaveExpired, type Replying, replyPatiently } from './reply-patiently.js';

export interface Answering extends Replying, Pick<Deps, 'stores' | 'log' | 'wakeDelivery'> {}

export async function deliverReply(deps: Answering, event: IncomingEvent, messages: Reply): Promise<void> {
  if (messages.length === 0) return;
  const replyToken = replyTokenOf(event.body);
  if (!replyToken) return pushInstead(deps, event, messages);

  // After a crash the reply of the earlier try may have landed: a spent token says that it did, unless it is too old.
  const isFirstTry = await deps.stores.events.markAnswering(event.id);
  if (!isFirstTry && (await isLeftToPush(deps, event))) return;
  const outcome = await replyPatiently(deps, { event, replyToken, messages });
  deps.log.info({ kind: typeOf(event.body), result: outcome.kind }, 'A reply went to LINE');
  if (outcome.kind === 'rejected') await apologise(deps, { event, replyToken, rejection: outcome });
  if (outcome.kind === 'unauthorised') {
    deps.log.error({}, TOKEN_REFUSED);
    await pushInstead(deps, event, late(messages));
  }
  if (outcome.kind === 'tryLater' || outcome.kind === 'unknown') {
    deps.log.warn({ why: outcome.why }, 'LINE took no reply while its token lived');
    await pushInstead(deps, event, late(messages));
  }
  if (outcome.kind === 'tokenSpent' && (isFirstTry || mayHaveExpired(deps, event)))
    await pushInstead(deps, event, late(messages));
}

/** Its reader may have gone on to something else. A full answer has no room for the sentence. */
function late(messages: Reply): Reply {
  return messages.length < messageLimits.messages ? [text(answeredLate), ...messages] : messages;
}

/** An earlier try handed the answer to the delivery and ended before its event did: the token may live, and is not used. */
async function isLeftToPush({ stores }: Answering, event: IncomingEvent): Promise<boolean> {
  return (await stores.messages.getAll([pushIdOf(event)])).length > 0;
}

function pushIdOf({ id }: IncomingEvent): string {
  return `reply:${id}`;
}

/** A group gets no push: that would be paid for each of its members. */
async function pushInstead(deps: Answering, event: IncomingEvent, messages: Reply): Promise<void> {
  if (!isFromOnePerson(event.body)) return;
  if (await isMonthUsedUp(deps)) {
    deps.log.warn({}, 'An answer was dropped: the free reply failed and no push is left this month');
    return;
  }
  await storeMessages(deps, { id: pushIdOf(event), personId: event.chatId, kind: 'answer' }, messages);
}

const TOKEN_REFUSED =
  'LINE refuses the channel access token: check LINE_CHANNEL_ACCESS_TOKEN and restart; the answer waits until then';
const refused = {
  messages: 'LINE refused an answer: mend the message that the details name',
  call: 'LINE refused the call of an answer, whatever it said: the reason says whether its receiver is unknown',
};

/** Then a push would wait for the next month, when nobody knows any more what it answers. */
async function isMonthUsedUp({ line }: Answering): Promise<boolean> {
  const quota = await line.quota().catch(() => undefined); // LINE is in trouble: the push is tried again later
  return isUsedUp(quota);
}

interface Refused {
  event: IncomingEvent;
  replyToken: string;
  rejection: Rejection;
}

/** LINE sent none of the messages, which leaves the token as it was. An apology is refused for its receiver, too. */
async function apologise(deps: Answering, { event, replyToken, rejection }: Refused): Promise<void> {
  const { log } = deps;
  const { about, why, details } = rejection;
  log.error({ why, details }, refused[about]);
  if (about === 'call') return;
  const second = await replyPatiently(deps, { event, replyToken, messages: [text(trouble)] });
  if (second.kind !== 'sent') log.error(second, 'LINE took no apology either');
}
