/** Times as a phone in Thailand shows them: always Bangkok, whatever the computer's own zone. */
import { language } from './language.js';
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
/** Years are Buddhist in Thai, and those of the common era in English. */
const LOCALE = language === 'en' ? 'en-GB' : 'th-TH-u-ca-buddhist';
const dayAndMonth = new Intl.DateTimeFormat(LOCALE, {
  ...BANGKOK,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});
const yearOnly = new Intl.DateTimeFormat(LOCALE, { ...BANGKOK, year: 'numeric' });

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

/** The line between two days of a chat. */
export function dayLabel(at: string, now: string): string {
  const day = dayOf(at);
  if (day === dayOf(now)) return words.today;
  if (day === dayOf(new Date(Date.parse(now) - DAY_MS).toISOString())) return words.yesterday;
  return longDate(at);
}

/** ศ. 27 พ.ย. 2569, 09:05 */
export function dateAndTime(at: string): string {
  return `${longDate(at)} ${timeOfDay(at)}`;
}

export function longDate(at: string): string {
  const date = new Date(at);
  const year = yearOnly.formatToParts(date).find(({ type }) => type === 'year')?.value ?? '';
  return `${dayAndMonth.format(date)} ${year}`;
}
