/** Reads a wish for a longer time with its length or day, with or without a request's number: 'ขอขยายเวลา 2/2570 อีก 1 เดือน'. */
import { compactWords, plainWords } from './plain-words.js';
import { NUMBER_WITHIN } from './read-number.js';

/** A longer text was written to be read. */
const MAX_LENGTH = 80;
/** From here on a text says how much longer, or until when. */
const TIME = /อีก|จนถึง|ถึง|เป็น|สิ้น|(?<![\d/])\d/;
const WISH = new RegExp(
  '^(?:ขอ|ช่วย|อยาก|ต้องการ|รบกวน|จะ|ให้|คำขอ|เลขที่|เรื่อง)*(?:ขยาย|ต่อ|เลื่อน|ยืด|เพิ่ม)' +
    '(?:อายุ|เวลา|ระยะ|กำหนด|วัน(?:ที่)?(?:หมดอายุ|ครบกำหนด|สิ้นสุด|สุดท้าย)|การ|เผยแพร่|แสดง|บน|เว็บ(?:ไซต์)?|คำขอ|เรื่อง|ข้อมูล|ประกาศ|นี้|ของ|เลขที่|ออก|ไป|ให้)*$',
);

export interface ExtensionWish {
  /** As it was typed: 'อีก 1 เดือน', 'ถึง 30 ก.ย. 2570'. */
  time: string;
  number?: { sequence: number; fiscalYear: number };
}

/** @returns undefined where no longer time is wished for, or nothing is said of how much longer */
export function extensionWish(text: string): ExtensionWish | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const words = plainWords(text);
  const [number, sequence, fiscalYear] = NUMBER_WITHIN.exec(words) ?? [];
  const rest = number === undefined ? words : words.replace(number, ' ');
  const begin = TIME.exec(rest)?.index;
  if (begin === undefined || !WISH.test(compactWords(rest.slice(0, begin)))) return undefined;
  const time = rest.slice(begin).trim();
  if (number === undefined) return { time };
  return { time, number: { sequence: Number(sequence), fiscalYear: Number(fiscalYear) } };
}
