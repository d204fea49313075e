/** Reads a text answer: something must be visible, and it must not be too long. */
import { countCharacters } from '../../../characters.js';
import type { LocalDate } from '../../../clock.js';
import type { Content } from '../../../domain/request/content.js';
import { emptyAnswer, textWanted, tooLong } from '../../../text/answer-faults.js';
import { doubts } from '../../../text/doubts.js';
import { readDate } from '../../../text/read-date.js';
import { readPeriod } from '../../../text/read-period.js';
import { type NamedQuestion, withoutNameOf } from '../../../text/reader/answer-lead-in.js';
import { withoutPoliteEnd } from '../../../text/reader/polite-end.js';
import { doubtOf, doubtOfPublic } from '../../../text/reader/read-doubt.js';
import { tidyLine, tidyText } from '../../../text/reader/tidy-text.js';
import type { Input, Read } from './question.js';

interface TextWanted {
  max: number;
  lines?: 'one' | 'many';
  /** A name is wanted, which is no date: today, for which dates are read. Absent: anything may be told. */
  namesSince?: LocalDate;
  /** Whose name people write before the answer: 'หัวข้อ: …'. */
  named?: NamedQuestion;
  /** Only the office reads it: a sentence behind a polite ending is as good as any. */
  isForOffice?: true;
  as(text: string): Partial<Content>;
}

/** @param max in characters as people see them */
export function readText(
  input: Input,
  { max, lines = 'many', namesSince, named, isForOffice, as }: TextWanted,
): Read {
  if (input.kind !== 'text') return { kind: 'wrong', notice: textWanted };
  const typed = lines === 'one' ? tidyLine(input.text) : tidyText(input.text);
  const text = withoutPoliteEnd(named ? withoutNameOf(named, typed) : typed);
  if (text === '') return { kind: 'wrong', notice: emptyAnswer };
  const isDate = namesSince !== undefined && isDateOrTime(typed, namesSince);
  const doubt = input.isSure ? undefined : isDate ? 'date' : (isForOffice ? doubtOf : doubtOfPublic)(typed);
  if (doubt) return { kind: 'wrong', notice: doubts[doubt], asks: true };
  const length = countCharacters(text);
  return length > max
    ? { kind: 'wrong', notice: tooLong(length, max) }
    : { kind: 'answered', answers: as(text) };
}

/** '15 มค 70', 'อีก ๖ เดือน': the answer to another question. */
function isDateOrTime(typed: string, today: LocalDate): boolean {
  return readDate(typed, today).kind === 'date' || readPeriod(typed, today).kind === 'period';
}
