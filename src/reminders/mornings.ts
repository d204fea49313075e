/** Which mornings' digests are due: today's, and those of the days before on which nothing ran. */
import { addDays, bangkokDate, bangkokTime, type LocalDate, startOfDay } from '../clock.js';
import type { ClaimStore } from '../domain/stores.js';

/** On the clock of Bangkok: the start of the working day. */
const MORNING = '08:30';
const MORNING_MS = 8.5 * 60 * 60_000;

/** Anything missed longer ago is no news any more. */
const MAX_DAYS = 7;

export function isMorningOver(now: Date): boolean {
  return bangkokTime(now) >= MORNING;
}

export function morningOf(day: LocalDate): Date {
  return new Date(startOfDay(day).getTime() + MORNING_MS);
}

/** The day whose digest is the first after this moment. */
export function digestDayAfter(at: Date): LocalDate {
  const day = bangkokDate(at);
  return at <= morningOf(day) ? day : addDays(day, 1);
}

/** Today first. */
export function lastDays(today: LocalDate): LocalDate[] {
  return Array.from({ length: MAX_DAYS }, (_, back) => addDays(today, -back));
}

/** By which the digest of a morning is stored. */
export function digestId(day: LocalDate, personId: string): string {
  return `reminders:${day}:${personId}`;
}

/** Each day is answered for by the digest of one day: by that day's, or by the first one after a time when nothing ran. */
export async function daysOfDigest(claims: ClaimStore, today: LocalDate): Promise<LocalDate[]> {
  const days: LocalDate[] = [];
  for (const day of lastDays(today)) {
    if ((await claims.claim(`reminders:${day}`, today)) !== today) break;
    days.push(day);
  }
  return days;
}
