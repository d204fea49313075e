/** The lines of a chat as they are shown: its entries, with the days between them. */
import type { ChatEntry } from '../protocol.js';
import { dayLabel, dayOf } from './times.js';

export type ChatLine =
  | { kind: 'day'; key: string; label: string }
  | { kind: 'entry'; key: string; entry: ChatEntry; startsGroup: boolean };

export function chatLines(entries: ChatEntry[], now: string): ChatLine[] {
  return entries.flatMap((entry, index) => linesOf(entry, entries[index - 1], now));
}

function linesOf(entry: ChatEntry, before: ChatEntry | undefined, now: string): ChatLine[] {
  const sameDay = before !== undefined && dayOf(before.at) === dayOf(entry.at);
  const startsGroup = !sameDay || before.kind !== entry.kind || senderOf(before) !== senderOf(entry);
  const line: ChatLine = { kind: 'entry', key: `entry-${entry.id}`, entry, startsGroup };
  if (sameDay) return [line];
  return [{ kind: 'day', key: `day-${entry.id}`, label: dayLabel(entry.at, now) }, line];
}

function senderOf(entry: ChatEntry): string | undefined {
  return entry.kind === 'bot' ? entry.message.sender?.name : undefined;
}
