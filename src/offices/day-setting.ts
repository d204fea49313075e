/** Days in a profile are written in the common era; in Thailand most people write the year of the Buddhist era by habit. */
import { z } from 'zod';

const FIRST_BUDDHIST_YEAR = 2400;
const BUDDHIST_ERA_OFFSET = 543;

export const daySetting = z.iso.date({ abort: true }).refine((day) => !isBuddhist(day), 'buddhistYear');

/** @returns the day as it should be written; undefined where it is no day with a year of the Buddhist era */
export function inCommonEra(day: unknown): string | undefined {
  if (typeof day !== 'string' || !/^\d{4}-/.test(day) || !isBuddhist(day)) return undefined;
  const should = `${Number(day.slice(0, 4)) - BUDDHIST_ERA_OFFSET}${day.slice(4)}`;
  return z.iso.date().safeParse(should).success ? should : undefined;
}

function isBuddhist(day: string): boolean {
  return Number(day.slice(0, 4)) >= FIRST_BUDDHIST_YEAR;
}
