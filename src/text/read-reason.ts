/** A reason as people give it, chosen or typed, for what another person must understand. */
import { countCharacters } from '../characters.js';
import { readCommand } from './commands.js';
import { isRemark, putsOffReason } from './reader/read-doubt.js';
import { tidyText } from './reader/tidy-text.js';

export type ReadReason = { value: string } | { fault: string };

const MAX_CHARACTERS = 500;

export const reasonEmpty = 'ต้องระบุเหตุผลเพื่อแจ้งผู้เกี่ยวข้อง กรุณาพิมพ์เหตุผลก่อนบันทึก';

export interface WordsWanted {
  /** The name of the words, as in 'เหตุผลยาว …'. */
  what: string;
  empty: string;
  /** The answer to a greeting, an agreement or 'ไม่มี', which is no reason; absent: these will do. */
  notIt?: (typed: string) => string;
}

export function readReason(given: string): ReadReason {
  return readWords(given, { what: 'เหตุผล', empty: reasonEmpty, notIt: notAReason });
}

export function readWords(given: string, { what, empty, notIt }: WordsWanted): ReadReason {
  const typed = tidyText(given);
  if (typed === '' || (notIt && readCommand(typed) === 'skip')) return { fault: empty };
  if (notIt && (isRemark(typed) || putsOffReason(typed))) return { fault: notIt(typed) };
  const length = countCharacters(typed);
  return length > MAX_CHARACTERS ? { fault: tooLong(what, length) } : { value: typed };
}

export function notAReason(typed: string): string {
  return `ข้อความ “${typed}” ยังไม่ใช่เหตุผล กรุณาพิมพ์เหตุผลให้ผู้เกี่ยวข้องอ่านเข้าใจ`;
}

export function reasonTooLong(length: number): string {
  return tooLong('เหตุผล', length);
}

function tooLong(what: string, length: number): string {
  return `${what}ยาว ${length} ตัวอักษร เกินกำหนด ${MAX_CHARACTERS} ตัวอักษร กรุณาย่อ${what}แล้วส่งใหม่`;
}
