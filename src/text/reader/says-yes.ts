/** Whether a text says yes to the one thing that was asked about: 'ใช่ค่ะ', 'ถูกต้องแล้วครับ', 'ok'. */
import { compactWords } from './plain-words.js';

const YES = /^(?:ใช่|ถูก(?:ต้อง)?|โอเค|ok|okay|ตกลง|ได้|อันนี้|ตามนี้|ตามนั้น|yes)(?:แล้ว|แหละ|จ้า|ค่ะ|ครับ)*$/;

export function saysYes(text: string): boolean {
  return YES.test(compactWords(text));
}
