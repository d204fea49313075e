/** A reason as people give it, chosen or typed, for what another person must understand. */
import { countCharacters } from '../characters.js';
import { readCommand } from './commands.js';
import { isRemark } from './reader/read-doubt.js';
import { tidyText } from './reader/tidy-text.js';

export type ReadReason = { value: string } | { fault: string };

const MAX_CHARACTERS = 500;

export const reasonEmpty = 'ต้องระบุเหตุผลเพื่อแจ้งผู้เกี่ยวข้อง กรุณาพิมพ์เหตุผลก่อนบันทึก';

export function readReason(given: string): ReadReason {
  const reason = tidyText(given);
  if (reason === '' || readCommand(reason) === 'skip') return { fault: reasonEmpty };
  if (isRemark(reason)) return { fault: notAReason(reason) };
  const length = countCharacters(reason);
  return length > MAX_CHARACTERS ? { fault: reasonTooLong(length) } : { value: reason };
}

export function notAReason(typed: string): string {
  return `ข้อความ “${typed}” ยังไม่ใช่เหตุผล กรุณาพิมพ์เหตุผลให้ผู้เกี่ยวข้องอ่านเข้าใจ`;
}

export function reasonTooLong(length: number): string {
  return `เหตุผลยาว ${length} ตัวอักษร เกินกำหนด ${MAX_CHARACTERS} ตัวอักษร กรุณาย่อเหตุผลแล้วส่งใหม่`;
}
