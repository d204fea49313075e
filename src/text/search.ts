/** Finding requests by words: what people type, and what they read. */
import { commandWord } from './commands.js';
import { withoutPoliteEnd } from './reader/polite-end.js';
import { tidyLine } from './reader/tidy-text.js';
import { shortened } from './shorten.js';

/** In characters, of what was typed. */
const MAX_WORDS_LENGTH = 60;

export const actedTitle = 'คำขอที่ท่านดำเนินการ';
export const nothingActed = 'ยังไม่มีคำขอที่ท่านดำเนินการ';
export const howToSearch =
  'พิมพ์ “ค้นหา” ตามด้วยคำในหัวข้อ รายละเอียด หรือคำค้น เช่น “ค้นหา ไข้เลือดออก” หรือพิมพ์เลขที่คำขอ เช่น “1/2570”';
/** Asked where the next text is looked for. */
export const askWords = `กรุณาพิมพ์คำในหัวข้อ รายละเอียด หรือคำค้น เช่น “ไข้เลือดออก” หรือเลขที่คำขอ เช่น “1/2570” หากไม่ค้นหาแล้ว พิมพ์ “${commandWord('cancel')}”`;
export const searchLeft = 'เลิกค้นหาแล้ว';
export const tooShort = 'คำที่ค้นหาสั้นเกินไป กรุณาพิมพ์อย่างน้อย 3 ตัวอักษร เช่น “ค้นหา ไข้เลือดออก”';

/** 'หา' alone begins other words: a space tells it apart. */
const ASKED =
  /^(?:ช่วย|ขอ)?(?:ค้นหา|ค้น(?=\s)|หา(?=\s))(?:คำขอ|ข้อมูล)?(?:เรื่อง|คำว่า)?[\s:]*["“']?(?<words>.+?)["”']?$/u;

/** Asked for the words, people type them alone or as if they were not asked. */
export function wordsToSearch(typed: string): string {
  return readSearch(typed) ?? withoutPoliteEnd(tidyLine(typed));
}

/** @returns undefined where nothing is looked for */
export function readSearch(typed: string): string | undefined {
  return ASKED.exec(withoutPoliteEnd(tidyLine(typed)))?.groups?.words;
}

export function searchTitle(words: string): string {
  return `ผลการค้นหา “${shortened(words, MAX_WORDS_LENGTH)}”`;
}

export function nothingFound(words: string): string {
  return `ไม่พบคำขอที่มีคำว่า “${shortened(words, MAX_WORDS_LENGTH)}” ในคำขอที่ท่านดูได้`;
}
