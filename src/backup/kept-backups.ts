/** Which of the nightly backups are kept: the newest days, and before them one a week. */
import { addDays, type LocalDate, weekday } from '../clock.js';

const DAILY = 7;
const WEEKLY = 5;

export function keptBackups(days: readonly LocalDate[]): LocalDate[] {
  const newestFirst = days.toSorted().reverse();
  const earlier = newestFirst.slice(DAILY);
  const lastOfWeek = earlier.filter((day, index) => mondayOf(day) !== mondayOf(earlier[index - 1] ?? ''));
  return [...newestFirst.slice(0, DAILY), ...lastOfWeek.slice(0, WEEKLY)];
}

function mondayOf(day: LocalDate): LocalDate {
  return day === '' ? '' : addDays(day, -((weekday(day) + 6) % 7));
}
