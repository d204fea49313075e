/** Reads a text answer: something must be visible, and it must not be too long. */
import type { Content } from '../domain/publish-request.js';
import { tidyText } from '../text/commands.js';
import { emptyAnswer, textWanted, tooLong } from '../text/questions.js';
import type { Input, Read } from './question.js';

/** `max` in characters as people see them. */
export function readText(
  input: Input,
  { max, as }: { max: number; as(text: string): Partial<Content> },
): Read {
  if (input.kind !== 'text') return { kind: 'wrong', notice: textWanted };
  const text = tidyText(input.text);
  if (text === '') return { kind: 'wrong', notice: emptyAnswer };
  const length = lengthOf(text);
  return length > max
    ? { kind: 'wrong', notice: tooLong(length, max) }
    : { kind: 'answered', answers: as(text) };
}

export function lengthOf(text: string): number {
  return [...text].length;
}
