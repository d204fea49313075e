/** Reads a text answer: something must be visible, and it must not be too long. */
import { countCharacters } from '../../../characters.js';
import type { Content } from '../../../domain/request/content.js';
import { emptyAnswer, textWanted, tooLong } from '../../../text/answer-faults.js';
import { doubts } from '../../../text/doubts.js';
import { withoutPoliteEnd } from '../../../text/reader/polite-end.js';
import { doubtOf } from '../../../text/reader/read-doubt.js';
import { tidyLine, tidyText } from '../../../text/reader/tidy-text.js';
import type { Input, Read } from './question.js';

/** @param max in characters as people see them */
export function readText(
  input: Input,
  { max, lines = 'many', as }: { max: number; lines?: 'one' | 'many'; as(text: string): Partial<Content> },
): Read {
  if (input.kind !== 'text') return { kind: 'wrong', notice: textWanted };
  const typed = lines === 'one' ? tidyLine(input.text) : tidyText(input.text);
  const text = withoutPoliteEnd(typed);
  if (text === '') return { kind: 'wrong', notice: emptyAnswer };
  const doubt = input.isSure ? undefined : doubtOf(typed);
  if (doubt) return { kind: 'wrong', notice: doubts[doubt], asks: true };
  const length = countCharacters(text);
  return length > max
    ? { kind: 'wrong', notice: tooLong(length, max) }
    : { kind: 'answered', answers: as(text) };
}
