/** Reads one typed answer about an order to act: pure, the number first, then the period, then what it covers. */
import { countCharacters } from '../../characters.js';
import { isRealDate, type LocalDate } from '../../clock.js';
import type { Asked } from '../../domain/conversation.js';
import type { OrderPaper } from '../../domain/person/acting-order.js';
import type { Office } from '../../offices/office.js';
import { alreadyOver, orderNumberWanted, readOrderNumber } from '../../text/acting.js';
import { chooseCoverage, mayChooseCoverage, readCoverage } from '../../text/acting-coverage.js';
import { emptyAnswer, periodAheadFaults, tooLong } from '../../text/answer-faults.js';
import { whichReading } from '../../text/doubts.js';
import { readPeriod } from '../../text/read-period.js';
import { type Days, readingChoices } from './period-readings.js';

export type AskedOrder = Extract<Asked, { kind: 'actingOrder' }>;

/** `fault`: what was wrong with the answer, which is asked for again. */
export type OrderStep = { asked: AskedOrder } | { fault: string };

/** A period that was chosen of several readings, as it is handed on: not what people type. */
export function givenDays({ from, to }: Days): string {
  return `${from}..${to}`;
}

/** The possible meanings of a typed period. */
export function orderReadings({ number }: AskedOrder, typed: string, today: LocalDate) {
  const read = number === undefined ? undefined : readPeriod(typed, today);
  return read && read.kind !== 'period' ? readingChoices(read, today) : [];
}

const MAX_NUMBER_LENGTH = 60;

interface Reading {
  today: LocalDate;
  office: Office;
}

export function orderStep(asked: AskedOrder, typed: string, { today, office }: Reading): OrderStep {
  if (asked.number === undefined) return withNumber(asked, typed);
  if (!asked.period || !mayChooseCoverage(office)) return withPeriod(asked, typed, today);
  return withCoverage(asked, typed, { today, office });
}

/** @returns undefined until all that is asked is told */
export function toldPaper(
  { number, period, covers }: Partial<AskedOrder>,
  office: Office,
): OrderPaper | undefined {
  if (number === undefined || !period) return undefined;
  if (covers === undefined && mayChooseCoverage(office)) return undefined;
  const { title = '' } = office.acting ?? {};
  return { number, ...period, ...(covers === 'everything' && { everything: { title, head: office.head } }) };
}

/** The question that is open. */
export function openPart({ number, period }: AskedOrder): 'number' | 'period' | 'covers' {
  if (number === undefined) return 'number';
  return period ? 'covers' : 'period';
}

function withNumber(asked: AskedOrder, typed: string): OrderStep {
  const number = readOrderNumber(typed);
  if (number === '') return { fault: emptyAnswer };
  if (!/\p{N}/u.test(number)) return { fault: orderNumberWanted };
  const length = countCharacters(number);
  if (length > MAX_NUMBER_LENGTH) return { fault: tooLong(length, MAX_NUMBER_LENGTH) };
  return { asked: { ...asked, number } };
}

/** Typed again while the preview is open, it replaces the period. */
function withPeriod(asked: AskedOrder, typed: string, today: LocalDate): OrderStep {
  const read = chosenPeriod(typed) ?? readPeriod(typed, today);
  if (read.kind !== 'period') {
    return {
      fault: readingChoices(read, today).length > 0 ? whichReading : periodAheadFaults(today)[read.kind],
    };
  }
  if (read.to < today) return { fault: alreadyOver };
  return { asked: { ...asked, period: { from: read.from, to: read.to } } };
}

/** While the preview is open another coverage replaces the first one, and a period the period. */
function withCoverage(asked: AskedOrder, typed: string, { today, office }: Reading): OrderStep {
  const covers = readCoverage(typed, office);
  if (covers) return { asked: { ...asked, covers } };
  return asked.covers === undefined ? { fault: chooseCoverage } : withPeriod(asked, typed, today);
}

function chosenPeriod(given: string): ({ kind: 'period' } & Days) | undefined {
  const [from = '', to = ''] = given.split('..');
  return isRealDate(from) && isRealDate(to) && from <= to ? { kind: 'period', from, to } : undefined;
}
