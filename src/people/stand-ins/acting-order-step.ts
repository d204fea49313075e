/** Reads one typed answer about an order to act: pure, the number first, then the period. */

import { countCharacters } from '../../characters.js';
import type { LocalDate } from '../../clock.js';
import type { Asked } from '../../domain/conversation.js';
import type { OrderPaper } from '../../domain/person/acting-order.js';
import { alreadyOver, readOrderNumber } from '../../text/acting.js';
import { emptyAnswer, periodFaults, tooLong } from '../../text/answer-faults.js';
import { readPeriod } from '../../text/read-period.js';

export type AskedOrder = Extract<Asked, { kind: 'actingOrder' }>;

/** `fault`: what was wrong with the answer, which is asked for again. */
export type OrderStep = { asked: AskedOrder } | { fault: string };

const MAX_NUMBER_LENGTH = 60;

export function orderStep(asked: AskedOrder, typed: string, today: LocalDate): OrderStep {
  return asked.number === undefined ? withNumber(asked, typed) : withPeriod(asked, typed, today);
}

/** @returns undefined until number and period are told */
export function toldPaper({ number, period }: Partial<AskedOrder>): OrderPaper | undefined {
  return number !== undefined && period ? { number, ...period } : undefined;
}

function withNumber(asked: AskedOrder, typed: string): OrderStep {
  const number = readOrderNumber(typed);
  if (number === '') return { fault: emptyAnswer };
  const length = countCharacters(number);
  if (length > MAX_NUMBER_LENGTH) return { fault: tooLong(length, MAX_NUMBER_LENGTH) };
  return { asked: { ...asked, number } };
}

/** Typed again while the preview is open, it replaces the period. */
function withPeriod(asked: AskedOrder, typed: string, today: LocalDate): OrderStep {
  const read = readPeriod(typed, today);
  if (read.kind !== 'period') return { fault: periodFaults[read.kind] };
  if (read.to < today) return { fault: alreadyOver };
  return { asked: { ...asked, period: { from: read.from, to: read.to } } };
}
