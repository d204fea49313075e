/** Days, months and fiscal years as they pass in Bangkok (UTC+7, no daylight saving), whatever zone the machine is in. */
import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);

/** A day in Bangkok, as `YYYY-MM-DD` with the year of the common era. */
export type LocalDate = string;

/** A minute on a clock in Bangkok, as `YYYY-MM-DDTHH:mm`: what LINE's picker answers. */
export type LocalDateTime = string;

const BUDDHIST_ERA_OFFSET = 543;
const BANGKOK_OFFSET_HOURS = 7;
const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const FORMAT = 'YYYY-MM-DD';

/** Asked of each request on each list, and so without dayjs: an ISO text in UTC begins with the day. */
export function bangkokDate(at: Date): LocalDate {
  return utcDay(at.getTime() + BANGKOK_OFFSET_HOURS * HOUR_MS);
}

/** Hours and minutes on a clock in Bangkok, as `HH:mm`. */
export function bangkokTime(at: Date): string {
  return dayjs.utc(at).add(BANGKOK_OFFSET_HOURS, 'hour').format('HH:mm');
}

export function startOfDay(day: LocalDate): Date {
  return new Date(`${day}T00:00:00+07:00`);
}

/** The first instant that is no longer part of the day: `startOfDay(day) <= at && at < endOfDay(day)`. */
export function endOfDay(day: LocalDate): Date {
  return startOfDay(addDays(day, 1));
}

export function addDays(day: LocalDate, count: number): LocalDate {
  return utcDay(Date.parse(day) + count * DAY_MS);
}

/** The same day `count` months later, or the last day of that month where it is shorter. */
export function addMonths(day: LocalDate, count: number): LocalDate {
  return dayjs.utc(day).add(count, 'month').format(FORMAT);
}

/** Positive when `to` is after `from`. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

export function monthEnd(day: LocalDate): LocalDate {
  return dayjs.utc(day).endOf('month').format(FORMAT);
}

/** From 0 (Sunday) to 6. */
export function weekday(day: LocalDate): number {
  return new Date(day).getUTCDay();
}

export function buddhistYear(day: LocalDate): number {
  return Number(day.slice(0, 4)) + BUDDHIST_ERA_OFFSET;
}

export function commonYear(buddhist: number): number {
  return buddhist - BUDDHIST_ERA_OFFSET;
}

/** The Thai fiscal year runs from October to September and is named by the Buddhist year in which it ends. */
export function fiscalYear(day: LocalDate): number {
  const month = Number(day.slice(5, 7));
  return buddhistYear(day) + (month >= 10 ? 1 : 0);
}

export function fiscalYearEnd(day: LocalDate): LocalDate {
  return `${commonYear(fiscalYear(day))}-09-30`;
}

/** dayjs turns 31 February into 3 March without a word, so the day must come back as it went in. */
export function isRealDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayjs.utc(text).format(FORMAT) === text;
}

function utcDay(milliseconds: number): LocalDate {
  return new Date(milliseconds).toISOString().slice(0, FORMAT.length);
}
