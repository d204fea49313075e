/** News comes once: no message is pushed a second time on the same day, and none is tried again after LINE has taken it. */
import { bangkokDate } from '../../../src/clock.js';
import {
  type HistoryEntry,
  type PublishRequest,
  requestNumber,
} from '../../../src/domain/request/publish-request.js';
import { nudgeButton } from '../../../src/text/nudge.js';
import { answeredLate } from '../../../src/text/trouble.js';
import type { Call, Ledger } from '../ledger.js';

export function twiceFaults(ledger: Ledger, requests: readonly PublishRequest[]): string[] {
  const { calls } = ledger;
  const seen = new Map<string, number>();
  const faults: string[] = [];
  for (const call of calls.filter(isNews)) {
    for (const message of call.messages.map((one) => JSON.stringify(one).replaceAll(/https?:[^"]*/g, ''))) {
      const key = `${call.personKey} ${bangkokDate(call.at)} ${message}`;
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      if (before > timesDoneAgain(requests, message, call.at) + timesReminded(ledger, call))
        faults.push(
          `pushed twice to ${call.personKey}, as ${messagesTriedWith(ledger, call).join(' ')}: ${message.slice(0, 120)}`,
        );
    }
  }
  return [...faults, ...triedAgain(ledger)];
}

const DAY_MS = 24 * 60 * 60_000;

/** How often the same could be said anew within a day by then, all of it at once after an outage. */
function timesDoneAgain(requests: readonly PublishRequest[], message: string, until: Date): number {
  return requests
    .filter((request) => message.includes(`เลขที่ ${requestNumber(request)}`))
    .map(({ history }) => history.filter(({ at }) => at <= until && until.getTime() - at.getTime() < DAY_MS))
    .reduce((sum, recent) => sum + Math.max(timesTakenBack(recent), timesRepeated(recent)), 0);
}

/** The morning's digest shows the card of what it reminds of: where it runs late, that of news a moment before. */
function timesReminded(ledger: Ledger, call: Call): number {
  return messagesTriedWith(ledger, call).some((id) => id.startsWith('reminders:')) ? 1 : 0;
}

function timesTakenBack(recent: readonly HistoryEntry[]): number {
  return recent.filter(({ action }) => action === 'undo').length;
}

/** An owner asked again for what was returned, and it was returned again, in the same words. */
function timesRepeated(recent: readonly HistoryEntry[]): number {
  const said = recent.map(({ action, by, reason }) => `${action} ${by.personId} ${reason}`);
  return Math.max(0, ...said.map((one) => said.filter((other) => other === one).length - 1));
}

/** A late answer may say again what an earlier one said, and a nudge shows its card once more. */
function isNews({ kind, hasArrived, messages }: Call): boolean {
  const says = messages.flatMap((one) => (one.type === 'text' ? [one.text] : []));
  return (
    kind === 'push' && hasArrived && !says.some((text) => text === answeredLate || text.includes(nudgeButton))
  );
}

/** Somebody had taken it in hand, and somebody else took it too. */
function triedAgain({ calls, disturbances }: Ledger): string[] {
  const accepted = new Map<string, number>();
  return calls.flatMap(({ retryKey, entry, personKey }, place) => {
    if (retryKey === undefined) return [];
    const before = accepted.get(retryKey);
    if (entry.status === 200) accepted.set(retryKey, place);
    if (before === undefined) return [];
    const isExcused = disturbances.some((mark) => mark >= before - NEAR && mark <= place);
    return isExcused ? [] : [`tried again after LINE had taken it: a push to ${personKey}`];
  });
}

/** In calls: trouble that was ordered before the first try may be met by it. */
const NEAR = 25;

function messagesTriedWith({ tried }: Ledger, call: Call): string[] {
  const near = tried.filter(({ at }) => Math.abs(at.getTime() - call.at.getTime()) < 5_000);
  return near.map(({ messageId }) => messageId);
}
