/** Whoever types or taps is answered once: by the free reply, or late by a push, or the log says why not. */
import { answeredLate } from '../../../src/text/trouble.js';
import type { Ledger, SentEvent } from '../ledger.js';

const DROPPED = /^(?:An answer was dropped|LINE took no apology either)/;

export function unansweredFaults(ledger: Ledger): string[] {
  const replied = new Set(
    ledger.calls
      .filter(({ kind, hasArrived }) => kind === 'reply' && hasArrived)
      .map(({ replyToken }) => replyToken),
  );
  const open = [...ledger.events.values()].filter(
    ({ event, isAcknowledged }) => isAcknowledged && !replied.has(String(event.replyToken)),
  );
  return [...new Set(open.map(({ personKey }) => personKey))].flatMap((key) => {
    const own = open.filter(({ personKey }) => personKey === key);
    const late = lateAnswers(ledger, key);
    const unreported = own.filter((event) => !isReported(ledger, event));
    if (late < unreported.length)
      return [
        `silence: ${key} got ${late} late answers for ${unreported.map(({ id, words }) => `${id} '${words}'`).join(', ')}`,
      ];
    return late > own.length
      ? [`answered twice: ${key} got ${late} late answers, and ${own.length} were open`]
      : [];
  });
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
