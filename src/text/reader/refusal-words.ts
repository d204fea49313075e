/** Whether a text begins with a word that refuses and goes on: 'ไม่อนุญาต รูปไม่ชัด'. */
import type { Office } from '../../offices/office.js';
import { compactWords } from './plain-words.js';

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
];
/** 'ไม่อนุญาตหรือยัง' asks. */
const ASKS = /(?:ไหม|มั้ย|หรือไม่|หรือเปล่า|(?:หรือ|รึ)ยัง|^ยัง|กี่เรื่อง|ใคร|เพราะอะไร|ทำไม)$/;

export function refusesWithWords(text: string, { procedures }: Pick<Office, 'procedures'>): boolean {
  const words = compactWords(text);
  const known = [...Object.values(procedures).map(({ words: own }) => compactWords(own.refuse)), ...REFUSING];
  const begin = known
    .filter((one) => words.startsWith(one))
    .sort((one, other) => other.length - one.length)[0];
  if (begin === undefined) return false;
  const rest = words.slice(begin.length);
  return rest !== '' && !ASKS.test(rest);
}
