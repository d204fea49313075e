/** Reads the number of a letter as it stands above it, or as people cite it: 'ที่ นน 0733.1/123 ลงวันที่ 15 พ.ย. 2569'. */
import { withoutPoliteEnd } from './polite-end.js';
import { tidyLine } from './tidy-text.js';

const NAMED = /^(?:(?:ตาม)?หนังสือ\S*\s*)?(?:(?:เลข)?ที่(?:หนังสือ)?)?\s*[:.]?\s*/;
const DATED = /\s*(?:ลงวันที่|ลว\.?|เมื่อวันที่|วันที่)\s*/;

export interface LetterNumber {
  number: string;
  /** The words behind 'ลงวันที่'. */
  date?: string;
}

/** @returns undefined for what has no digit in it */
export function readLetterNumber(text: string): LetterNumber | undefined {
  const [cited = '', date] = withoutPoliteEnd(tidyLine(text)).split(DATED);
  const number = cited.replace(NAMED, '').trim();
  if (!/\d|[๐-๙]/.test(number)) return undefined;
  return { number, ...(date && { date }) };
}
