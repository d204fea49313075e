/** The periods that a typed one may mean, as choices: what is over already is left out. */
import type { LocalDate } from '../../clock.js';
import type { PeriodFault } from '../../text/read-period.js';
import { infoPeriodWords } from '../../text/request-words.js';

export interface Days {
  from: LocalDate;
  to: LocalDate;
}

export function readingChoices(
  { readings = [] }: PeriodFault,
  today: LocalDate,
): { label: string; days: Days }[] {
  return readings
    .filter(({ to }) => to >= today)
    .map(({ from, to }) => ({ label: infoPeriodWords({ from, to }), days: { from, to } }));
}
