/** Reads the number of a request where nothing else is written: 'เลขที่ 2/2570', '๒/๒๕๗๐', 'อนุมัติเลขที่ 2/2570'. */
import { compactWords } from './plain-words.js';

const BEFORE =
  '(?:คำขอ|เลข(?:ที่)?|ที่|ขอดู|ดู|เปิด|เลือก|ติดตาม|สถานะ|เรื่อง|no\\.?|#|(ไม่)?(?:อนุมัติ|อนุญาต|เห็นชอบ|ตกลง|ok|โอเค))*';
/** With two digits, a year that is no month. */
const YEAR = '2[4-6]\\d{2}|[6-9]\\d';
const NUMBER = new RegExp(`^${BEFORE}(\\d{1,6})/(${YEAR})(?:(?:ไม่)?(?:อนุมัติ|อนุญาต|เห็นชอบ|ok|โอเค))?$`);
const DECIDES = /อนุมัติ|อนุญาต|เห็นชอบ|ตกลง|ok|โอเค/;

export interface NamedRequest {
  sequence: number;
  fiscalYear: number;
  /** A word of a decision stands beside it, which decides nothing. */
  decides: boolean;
}

/** A longer text names no request. */
const MAX_LENGTH = 120;
/** '9/2570' behind a day or 'ถึง' is a month. */
export const NUMBER_WITHIN = /(?<![\d/]|ถึง\s?)(?:คำขอ)?\s?(?:เลข(?:ที่)?)?\s?(\d{1,6})\/(2[4-6]\d{2})(?!\d)/;

/** 'แก้ไขและเสนอใหม่ 1/2570': a number beside words that are known. @param isKnown given the words without the number */
export function numberBeside(text: string, isKnown: (words: string) => boolean): NamedRequest | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const words = compactWords(text);
  const [number, sequence, fiscalYear] = NUMBER_WITHIN.exec(words) ?? [];
  if (number === undefined || !isKnown(words.replace(number, ''))) return undefined;
  return { sequence: Number(sequence), fiscalYear: Number(fiscalYear), decides: false };
}

export function readRequestNumber(text: string): NamedRequest | undefined {
  const words = compactWords(text);
  const [isNumber, , sequence, fiscalYear] = NUMBER.exec(words) ?? [];
  if (!isNumber) return undefined;
  const year = Number(fiscalYear);
  return {
    sequence: Number(sequence),
    fiscalYear: year < 100 ? 2500 + year : year,
    decides: DECIDES.test(words),
  };
}
