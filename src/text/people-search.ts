/** Finding people by a part of the name, the position or the unit: the typed words, and the answer where nobody is found. */
import { withoutPoliteEnd } from './reader/polite-end.js';
import { tidyLine } from './reader/tidy-text.js';
import { shortened } from './shorten.js';

/** In characters, of what was typed. */
const MAX_WORDS_LENGTH = 60;

const ASKED = /^(?:รายชื่อ)?บุคลากร[\s:]*(?:ชื่อ)?[\s:]*["“']?(?<words>.+?)["”']?$/u;

/** @returns undefined where nobody is looked for */
export function readPeopleSearch(typed: string): string | undefined {
  return ASKED.exec(withoutPoliteEnd(tidyLine(typed)))?.groups?.words;
}

export function nobodyFound(words: string): string {
  return `ไม่พบบุคลากรที่มีคำว่า “${shortened(words, MAX_WORDS_LENGTH)}” ในชื่อ ตำแหน่ง หรือหน่วยงาน`;
}
