/** The periods that a typed one may mean, as choices: what is over already is left out. */
import type { LocalDate } from '../../clock.js';
import type { PeriodFault } from '../../text/read-period.js';
import { infoPeriodWords } from '../../text/request-words.js';

export interface Days {
  from: LocalDate;
  to: LocalDate;
}

export interface DaysChoice {
  label: string;
  days: Days;
}

export function readingChoices(
  { readings = [] }: Pick<PeriodFault, 'readings'>,
  today: LocalDate,
): DaysChoice[] {
  return readings
    .filter(({ to }) => to >= today)
    .map(({ from, to }) => ({ label: infoPeriodWords({ from, to }), days: { from, to } }));
}
