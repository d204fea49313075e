/** Lists to choose from, shown with their numbers: a tap gives the id, people type the number or the name. */
import { notAChoice, printedTwice } from '../../../text/answer-faults.js';
import { foundItems } from '../../../text/categories.js';
import { entriesWith } from '../../../text/reader/find-category.js';
import { isListedAs } from '../../../text/reader/read-listed.js';
import { fromThaiDigits } from '../../../text/thai-date.js';
import type { Choice, Input, Read } from './question.js';

interface Listed {
  id: string;
  name: string;
  /** As the office's document prints it; without, they are counted. */
  number?: string | undefined;
}

export function choicesOf(list: readonly Listed[]): Choice[] {
  return list.map((one, index) => ({ label: `${numberOf(one, index)}. ${one.name}`, value: one.id }));
}

/** A number that the document prints twice says nothing: then it must be tapped. */
export function chosenFrom<T extends Listed>(list: readonly T[], input: Input): T | undefined {
  if (input.kind !== 'text') return list.find(({ id }) => id === input.value);
  const meant = meantBy(list, input.text);
  return meant.length === 1 ? meant[0] : undefined;
}

/** Why nothing was chosen. Entries with the same number, and those in which a typed word stands, are asked about. */
export function choiceFault(list: readonly Listed[], input: Input): Extract<Read, { kind: 'wrong' }> {
  if (input.kind !== 'text') return { kind: 'wrong', notice: notAChoice };
  if (meantTwice(list, input.text).length > 0) return { kind: 'wrong', notice: printedTwice, asks: true };
  if (entriesWith(input.text, list).length > 0) return { kind: 'wrong', notice: foundItems, asks: true };
  return { kind: 'wrong', notice: notAChoice };
}

/** The possible meanings of a text that chose nothing, as the whole list shows it. */
export function choicesMeant(list: readonly Listed[], text: string): Choice[] {
  const twice = meantTwice(list, text);
  return choicesAmong(list, twice.length > 0 ? twice : entriesWith(text, list));
}

/** The entries that a typed number or name may mean, where it may mean several. */
export function meantTwice<T extends Listed>(list: readonly T[], text: string): T[] {
  const meant = meantBy(list, text);
  return meant.length > 1 ? meant : [];
}

/** As the whole list shows them. */
export function choicesAmong(list: readonly Listed[], some: readonly Listed[]): Choice[] {
  return choicesOf(list).filter(({ value }) => some.some(({ id }) => id === value));
}

function meantBy<T extends Listed>(list: readonly T[], text: string): T[] {
  return list.filter((one, index) => isListedAs(text, { number: numberOf(one, index), name: one.name }));
}

function numberOf({ number }: Listed, index: number): string {
  return fromThaiDigits(number ?? String(index + 1));
}
