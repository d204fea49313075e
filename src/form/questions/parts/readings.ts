/** Days, periods and times that a text may mean, as choices; the tap gives the day itself. */
import { isRealDate, type LocalDate } from '../../../clock.js';
import { yearWords } from '../../../text/date-questions.js';
import { askReading } from '../../../text/doubts.js';
import type { DateFault } from '../../../text/read-date.js';
import type { DateTimeFault, ReadDateTime } from '../../../text/read-date-time.js';
import type { PeriodFault, ReadPeriod } from '../../../text/read-period.js';
import { infoPeriodWords } from '../../../text/request-words.js';
import { dateTimeWithWeekday, dateWithWeekday } from '../../../text/thai-date.js';
import type { Choice, Read } from './question.js';

/** Why nothing was read, or which reading is meant. */
export function unread<Fault extends DateFault | DateTimeFault | PeriodFault>(
  { kind }: Fault,
  faults: Record<Fault['kind'], string>,
  choices: Choice[],
): Read {
  if (choices.length > 0) return { kind: 'wrong', notice: askReading(choices.length), asks: true };
  return { kind: 'wrong', notice: faults[kind as Fault['kind']] };
}

export function dayChoices(days: readonly LocalDate[]): Choice[] {
  return days.map((day) => ({ label: dateWithWeekday(day), value: day }));
}

export function timeChoices(read: ReadDateTime): Choice[] {
  const readings = ('readings' in read && read.readings) || [];
  return readings.map((at) => ({ label: dateTimeWithWeekday(at), value: at }));
}

export function periodChoices(read: ReadPeriod): Choice[] {
  const readings = ('readings' in read && read.readings) || [];
  return readings.map(({ from, to }) => ({
    label: infoPeriodWords({ from, to }),
    ...detailOf(yearWords({ from, to })),
    value: `${from}..${to}`,
  }));
}

function detailOf(detail: string | undefined): Pick<Choice, 'detail'> {
  return detail === undefined ? {} : { detail };
}

export function readPeriodValue(value: string): { from: LocalDate; to: LocalDate } | undefined {
  const [from = '', to = ''] = value.split('..');
  return isRealDate(from) && isRealDate(to) && from <= to ? { from, to } : undefined;
}
