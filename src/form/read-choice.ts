/** Reads which choice of a list is meant: a tap gives the id, people type its number or its name. */
import { tidyText } from '../text/commands.js';
import { fromThaiDigits } from '../text/thai-date.js';
import type { Input } from './question.js';

export function isChosen(input: Input, choice: { id: string; number: string; name: string }): boolean {
  if (input.kind !== 'text') return input.value === choice.id;
  const typed = tidyText(input.text);
  return typed === choice.name || fromThaiDigits(typed) === choice.number;
}
