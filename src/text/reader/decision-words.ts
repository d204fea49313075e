/** Whether a text begins with a word that decides and goes on: 'ไม่อนุญาต รูปไม่ชัด', 'อนุญาตครับ ดีมาก'. */
import type { Office } from '../../offices/office.js';
import { compactWords, plainWords } from './plain-words.js';

const REFUSING = [
  'ไม่อนุญาต',
  'ไม่อนุมัติ',
  'ไม่เห็นชอบ',
  'ไม่ให้ผ่าน',
  'ไม่ผ่าน',
  'ตีกลับ',
  'ขอตีกลับ',
  'ขอไม่อนุญาต',
  'ขอไม่อนุมัติ',
  'ส่งกลับ',
];
const PERMITTING = ['อนุญาต', 'อนุมัติ', 'เห็นชอบ', 'เห็นควรอนุญาต', 'เห็นควรอนุมัติ'];
/** A longer text was written to be read. */
const MAX_LENGTH = 80;
const GOES_ON = /^(?:ค่ะ|คะ|ครับ|คับ|จ้า|เลย|แล้ว|\s)+\S/;
/** 'ไม่อนุญาตหรือยัง' asks. */
const ASKS = /(?:ไหม|มั้ย|หรือไม่|หรือเปล่า|(?:หรือ|รึ)ยัง|^ยัง|กี่เรื่อง|ใคร|เพราะอะไร|ทำไม)$/;

export function refusesWithWords(text: string, { procedures }: Office): boolean {
  const words = compactWords(text);
  const known = [...Object.values(procedures).map(({ words: own }) => compactWords(own.refuse)), ...REFUSING];
  const begin = known
    .filter((one) => words.startsWith(one))
    .sort((one, other) => other.length - one.length)[0];
  if (begin === undefined) return false;
  const rest = words.slice(begin.length);
  return rest !== '' && !ASKS.test(rest);
}

/** 'อนุญาตครับ ดีมาก': behind the word politeness or a space, so that no title begins like it. */
export function permitsWithWords(text: string, { procedures }: Office): boolean {
  const words = plainWords(text);
  const known = [...Object.values(procedures).map(({ words: own }) => plainWords(own.permit)), ...PERMITTING];
  return (
    words.length <= MAX_LENGTH &&
    known.some((one) => words.startsWith(one) && GOES_ON.test(words.slice(one.length)))
  );
}
