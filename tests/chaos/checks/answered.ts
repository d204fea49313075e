/** Whoever types or taps is answered once: by the free reply, or late by a push, or the log says why not. */
import { answeredLate } from '../../../src/text/trouble.js';
import type { Call, Ledger, SentEvent } from '../ledger.js';

const DROPPED = /^(?:An answer was dropped|LINE took no apology either|LINE refused the call of an answer)/;

export function unansweredFaults(ledger: Ledger): string[] {
  const replies = repliesByToken(ledger);
  const repliesTo = ({ event }: SentEvent) => replies.get(String(event.replyToken)) ?? [];
  const acknowledged = [...ledger.events.values()].filter(({ isAcknowledged }) => isAcknowledged);
  const open = acknowledged.filter((event) => !repliesTo(event).some(({ hasArrived }) => hasArrived));
  const unsure = acknowledged.filter((event) => isUnsure(event, repliesTo(event), ledger));
  return [...new Set(acknowledged.map(({ personKey }) => personKey))].flatMap((key) => {
    const isOwn = ({ personKey }: SentEvent) => personKey === key;
    const late = lateAnswers(ledger, key);
    const wanted = open.filter(
      (event) => isOwn(event) && event.words !== undefined && !isReported(ledger, event),
    );
    const most = open.filter(isOwn).length + unsure.filter(isOwn).length;
    if (late < wanted.length)
      return [
        `silence: ${key} got ${late} late answers for ${wanted.map((event) => story(event, repliesTo(event), ledger)).join(', ')}`,
      ];
    const pushedTo = (person: string) =>
      acknowledged
        .filter(({ id, personKey }) => personKey === person && tries(ledger, id).length > 0)
        .map((event) => story(event, repliesTo(event), ledger))
        .join(', ');
    return late > most
      ? [`answered twice: ${key} got ${late} late answers, and ${most} could be wanted; of ${pushedTo(key)}`]
      : [];
  });
}

/** For whoever looks for the cause: how LINE answered its replies, and when its push was tried. */
function story({ id, words, at }: SentEvent, replies: readonly Call[], ledger: Ledger): string {
  const answers = replies.map(({ entry, at }) => `${entry.status} at ${at.toISOString()}`);
  const pushes = tries(ledger, id).map((one) => one.at.toISOString());
  return `${id} '${words}' at ${at.toISOString()} (replies: ${answers.join(' ')}; pushed: ${pushes.join(' ')})`;
}

function tries({ tried }: Ledger, id: string): Ledger['tried'] {
  return tried.filter(({ messageId }) => messageId.includes(id));
}

function repliesByToken({ calls }: Ledger): Map<string, Call[]> {
  const replies = new Map<string, Call[]>();
  for (const call of calls) {
    if (call.kind !== 'reply' || call.replyToken === undefined) continue;
    replies.set(call.replyToken, [...(replies.get(call.replyToken) ?? []), call]);
  }
  return replies;
}

/** Up to this age of its event a spent token has been used: it lives a minute, less what clocks and ways may differ. */
const TOKEN_LIVES_MS = 50_000;
/** Calls within which a program that has ended, or whose database was away, may not have noted LINE's answer. */
const NEAR = 30;

/** The reply came, and the bot could not know: LINE said neither that it was sent nor, while the token lived, that it is spent. */
function isUnsure({ at }: SentEvent, replies: readonly Call[], { deaths, outages }: Ledger): boolean {
  const arrived = replies.find(({ hasArrived }) => hasArrived);
  if (!arrived) return false;
  const { id, status } = arrived.entry;
  const isToldSpent = replies.some(
    (one) =>
      one.entry.id > id && one.entry.status === 400 && one.at.getTime() - at.getTime() <= TOKEN_LIVES_MS,
  );
  const isUnread =
    status !== 200 ||
    deaths.some((death) => death >= id && death <= id + NEAR) ||
    outages.some((outage) => Math.abs(outage - id) <= NEAR);
  return isUnread && !isToldSpent;
}

function lateAnswers({ calls }: Ledger, key: string): number {
  return calls
    .filter(({ personKey, kind, hasArrived }) => personKey === key && kind === 'push' && hasArrived)
    .flatMap(({ messages }) => messages)
    .filter((message) => message.type === 'text' && message.text === answeredLate).length;
}

function isReported({ reports }: Ledger, { id }: SentEvent): boolean {
  return reports.some(
    ({ message, facts }) =>
      (DROPPED.test(message) && facts.eventId === id) || facts.messageId === `reply:${id}`,
  );
}
