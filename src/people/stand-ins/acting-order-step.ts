/** What a typed text makes of an order that is being told: pure, one answer at a time. */

import { countCharacters } from '../../characters.js';
import type { LocalDate } from '../../clock.js';
import type { Asked } from '../../domain/conversation.js';
import { alreadyOver, readOrderNumber } from '../../text/acting.js';
import { emptyAnswer, periodFaults, tooLong } from '../../text/questions.js';
import { readPeriod } from '../../text/read-period.js';

export type AskedOrder = Extract<Asked, { kind: 'actingOrder' }>;

export interface OrderStep {
  asked: AskedOrder;
  /** What was wrong with the answer: it is asked for again. */
  notice?: string;
}

const MAX_NUMBER_LENGTH = 60;

export function orderStep(asked: AskedOrder, typed: string, today: LocalDate): OrderStep {
  return asked.number === undefined ? withNumber(asked, typed) : withPeriod(asked, typed, today);
}

function withNumber(asked: AskedOrder, typed: string): OrderStep {
  const number = readOrderNumber(typed);
  if (number === '') return { asked, notice: emptyAnswer };
  const length = countCharacters(number);
  if (length > MAX_NUMBER_LENGTH) return { asked, notice: tooLong(length, MAX_NUMBER_LENGTH) };
  return { asked: { ...asked, number } };
}

/** Typed again while the preview is open, it replaces the period. */
function withPeriod(asked: AskedOrder, typed: string, today: LocalDate): OrderStep {
  const read = readPeriod(typed, today);
  if (read.kind !== 'period') return { asked, notice: periodFaults[read.kind] };
  if (read.to < today) return { asked, notice: alreadyOver };
  return { asked: { ...asked, period: { from: read.from, to: read.to } } };
}
