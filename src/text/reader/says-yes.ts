/** Whether a text says yes to the one thing that was asked about: 'ใช่ค่ะ', 'โอเคถูกแล้วครับ', 'ok'. */
import { compactWords } from './plain-words.js';

const YES =
  /^(?:(?:ใช่|ถูก(?:ต้อง)?|ครบ(?:ถ้วน)?|เรียบร้อย|โอเค|ok|okay|ตกลง|ได้|อันนี้|ตามนี้|ตามนั้น|yes)(?:แล้ว|แหละ|เลย|จ้า|ค่ะ|คะ|ครับ|คับ|,)*){1,3}$/;

export function saysYes(text: string): boolean {
  return YES.test(compactWords(text));
}
