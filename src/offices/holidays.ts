/** The public holidays of government offices, from one data file a year (holidays/2569.yaml …), substitution days included. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { buddhistYear, type LocalDate } from '../clock.js';
import { projectRoot } from '../project-root.js';

const yearSchema = z.strictObject({
  /** A year of the Buddhist era. */
  year: z.number().int(),
  source: z.string(),
  /** The cabinet has yet to confirm it. */
  provisional: z.boolean().default(false),
  days: z.array(z.strictObject({ date: z.iso.date(), name: z.string() })).min(1),
});
export type HolidayYear = z.infer<typeof yearSchema>;

const folder = join(projectRoot, 'src', 'offices', 'holidays');

/** Read once: they are facts of the calendar, the same for every office. */
export const holidayYears: readonly HolidayYear[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => yearSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))));

const days = new Set(holidayYears.flatMap((year) => year.days.map(({ date }) => date)));

export function isPublicHoliday(day: LocalDate): boolean {
  return days.has(day);
}

/** @returns undefined where no file tells of the year in which this day lies */
export function holidayYearOf(day: LocalDate): HolidayYear | undefined {
  return holidayYears.find(({ year }) => year === buddhistYear(day));
}
