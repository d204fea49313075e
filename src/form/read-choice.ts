/** Lists to choose from, shown with their numbers: a tap gives the id, people type the number or the name. */
import { tidyText } from '../text/commands.js';
import { fromThaiDigits } from '../text/thai-date.js';
import type { Choice, Input } from './question.js';

interface Listed {
  id: string;
  name: string;
  /** As the office's document prints it; without, they are counted. */
  number?: string | undefined;
}

export function choicesOf(list: readonly Listed[]): Choice[] {
  return list.map((one, place) => ({ label: `${numberOf(one, place)}. ${one.name}`, value: one.id }));
}

/** A number that the document prints twice says nothing: then it must be tapped. */
export function chosenFrom<T extends Listed>(list: readonly T[], input: Input): T | undefined {
  if (input.kind !== 'text') return list.find(({ id }) => id === input.value);
  const typed = tidyText(input.text);
  const meant = list.filter(
    (one, place) => one.name === typed || numberOf(one, place) === fromThaiDigits(typed),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

function numberOf({ number }: Listed, place: number): string {
  return fromThaiDigits(number ?? String(place + 1));
}
