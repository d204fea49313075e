/** Whether a text chooses a person of a list by the first name: 'มอบให้มานะค่ะ'. */
import { compactWords } from './plain-words.js';

const WISH = /^(?:ขอ)?(?:มอบ(?:หมาย)?(?:งาน)?|ส่ง|โอน(?:งาน)?|เลือก)?(?:ให้)?(?:คุณ|พี่|น้อง)?/;

/** @param name first name and surname */
export function namesPerson(text: string, name: string): boolean {
  const [first = ''] = name.split(' ');
  const named = compactWords(text).replace(WISH, '');
  return named !== '' && (named === compactWords(first) || named === compactWords(name));
}
