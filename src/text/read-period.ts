/** Reads the period that data covers: two dates, one day, a month, a year or a fiscal year. */
import { addDays, addMonths, type LocalDate, monthEnd } from '../clock.js';
import { type DateFault, namedDay, realDay } from './read-date.js';
import { compactDate, type WrittenDate, writtenDate } from './written-date.js';

/** Both days belong to the period. */
export interface Period {
  kind: 'period';
  from: LocalDate;
  to: LocalDate;
  guessedYear?: true;
}

export type ReadPeriod = Period | DateFault | { kind: 'endBeforeStart' };

export function readPeriod(text: string, today: LocalDate): ReadPeriod {
  const compact = compactDate(text)
    .replace(/^(?:ช่วง|ระหว่าง|ตั้งแต่)+/, '')
    .replace(/จนถึง|ถึง/g, '-');
  const whole = readSpan(compact, today);
  if (whole.kind !== 'notADate') return whole;
  return readTwoSides(compact, today);
}

/** A hyphen may also stand inside a date (1-11-2569), so each one is tried as the place to cut. */
function readTwoSides(compact: string, today: LocalDate): ReadPeriod {
  for (const { index } of compact.matchAll(/-/g)) {
    const period = between(compact.slice(0, index), compact.slice(index + 1), today);
    if (period.kind !== 'notADate') return period;
  }
  return { kind: 'notADate' };
}

function between(left: string, right: string, today: LocalDate): ReadPeriod {
  const end = readSpan(withYearLabel(right, left), today);
  if (end.kind !== 'period') return end;
  const start = readSpan(left, today, writtenDate(right) ?? {});
  if (start.kind !== 'period') return start;
  if (end.to < start.from) return { kind: 'endBeforeStart' };
  const guessedYear = start.guessedYear ?? end.guessedYear;
  return { kind: 'period', from: start.from, to: end.to, ...(guessedYear && { guessedYear }) };
}

/** What the start leaves out is taken from the end: 1-30 พ.ย. 2569, ม.ค.-มี.ค. 2569. */
function readSpan(compact: string, today: LocalDate, end: WrittenDate = {}): Period | DateFault {
  const named = namedDay(compact, today);
  if (named) return { kind: 'period', from: named, to: named };
  const written = writtenDate(compact);
  if (!written) return { kind: 'notADate' };
  const { year, era } = written.year ? written : end;
  const month = written.month ?? (written.day === undefined ? undefined : end.month);
  return spanOf({ ...written, month, year, era });
}

function spanOf(written: WrittenDate): Period | DateFault {
  if (written.day !== undefined && written.month === undefined) return { kind: 'notADate' };
  const first = realDay({ ...written, month: written.month ?? 1, day: written.day ?? 1 });
  if (first.kind !== 'date') return first;
  const { guessedYear } = first;
  return { kind: 'period', ...daysOf(written, first.day), ...(guessedYear && { guessedYear }) };
}

function daysOf({ day, month, fiscal }: WrittenDate, first: LocalDate): { from: LocalDate; to: LocalDate } {
  if (day !== undefined) return { from: first, to: first };
  if (month) return { from: first, to: monthEnd(first) };
  const from = fiscal ? addMonths(first, -3) : first;
  return { from, to: addDays(addMonths(from, 12), -1) };
}

/** ปีงบ 2567-2569: the label stands only once. */
function withYearLabel(right: string, left: string): string {
  const label = /^ปี\D*/.exec(left)?.[0] ?? '';
  return /^\d+$/.test(right) ? label + right : right;
}
