/** Does the program know the public holidays of this year and, as it nears, of the next? Time limits count working days. */
import { bangkokDate, buddhistYear } from '../../clock.js';
import { holidayYears } from '../../offices/holidays.js';
import { holidaysKnown, holidaysMissing } from '../../text/doctor-office.js';
import type { CheckContext } from '../check.js';
import { type Finding, note, ok } from '../finding.js';

/** The cabinet names the next year's from then on. */
const ASK_FROM_MONTH = 10;

export async function checkHolidays({ now }: CheckContext): Promise<Finding[]> {
  const today = bangkokDate(now());
  const thisYear = buddhistYear(today);
  const wanted = Number(today.slice(5, 7)) >= ASK_FROM_MONTH ? [thisYear, thisYear + 1] : [thisYear];
  const missing = wanted.filter((year) => !holidayYears.some((known) => known.year === year));
  return missing.length === 0 ? [ok(holidaysKnown(wanted))] : [note(holidaysMissing(missing))];
}
