/** Reads which items of the assessment somebody means: 'MOIT 1 ข้อ 1.2', '1 1.2', or all of 'MOIT 2'. */
import type { BoardItem } from '../offices/board.js';
import { itemName } from './assessment.js';
import { plainWords } from './reader/plain-words.js';

export function readAssessmentItem(items: readonly BoardItem[], text: string): BoardItem[] {
  const typed = numbersIn(text);
  if (typed === '') return [];
  const exact = items.filter((item) => numbersIn(itemName(item)) === typed);
  return exact.length > 0 ? exact : items.filter(({ moit }) => numbersIn(moit) === typed);
}

function numbersIn(text: string): string {
  const words = plainWords(text).replace(/moit|ข้อ/g, ' ');
  return words.trim().split(/\s+/).join(' ');
}
