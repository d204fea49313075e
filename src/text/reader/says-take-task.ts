/** Whether a webmaster says that the waiting task is taken, in other words than those of its button: 'รับงานครับ', 'เดี๋ยวผมรับเอง'. */
import { wishWords } from './wish-words.js';

const ME = '(?:ผม|กระผม|ดิฉัน|ฉัน|หนู|เรา|พี่)';
const TAKEN = new RegExp(
  `^(?:ขอ|เดี๋ยว|งั้น|โอเค|ok|จะ|${ME})*รับ(?:งาน|เรื่อง(?=นี้|เอง))(?:นี้|เอง|ไป|แล้ว|ไว้|ให้|เลย|${ME})*$|^(?:เดี๋ยว|งั้น|${ME})+รับเอง$`,
);

export function saysTake(text: string): boolean {
  return TAKEN.test(wishWords(text));
}
