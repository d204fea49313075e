/** Times as a phone in Thailand shows them: always Bangkok, whatever the computer's own zone. */
import { words } from './words.js';

const BANGKOK = { timeZone: 'Asia/Bangkok' } as const;
const clockTime = new Intl.DateTimeFormat('en-GB', { ...BANGKOK, hour: '2-digit', minute: '2-digit' });
const exactTime = new Intl.DateTimeFormat('en-GB', {
  ...BANGKOK,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
const calendarDay = new Intl.DateTimeFormat('en-CA', BANGKOK);
const thaiDay = new Intl.DateTimeFormat('th-TH-u-ca-buddhist', {
  ...BANGKOK,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});
const thaiYear = new Intl.DateTimeFormat('th-TH-u-ca-buddhist', { ...BANGKOK, year: 'numeric' });

const DAY_MS = 24 * 60 * 60 * 1000;

/** 09:05 */
export function timeOfDay(at: string): string {
  return clockTime.format(new Date(at));
}

/** 09:05:07 */
export function timeWithSeconds(at: string): string {
  return exactTime.format(new Date(at));
}

/** 2026-11-20, the day in Bangkok. */
export function dayOf(at: string): string {
  return calendarDay.format(new Date(at));
}

/** What stands between two days of a chat. */
export function dayLabel(at: string, now: string): string {
  const day = dayOf(at);
  if (day === dayOf(now)) return words.today;
  if (day === dayOf(new Date(Date.parse(now) - DAY_MS).toISOString())) return words.yesterday;
  return thaiDate(at);
}

export function thaiDate(at: string): string {
  const date = new Date(at);
  const year = thaiYear.formatToParts(date).find(({ type }) => type === 'year')?.value ?? '';
  return `${thaiDay.format(date)} ${year}`;
}
