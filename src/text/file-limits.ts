/** How many files are taken and how large: said before they are sent, and where they are too many. */
import { type FileLimits, type RoomFault, totalMegabytes } from '../domain/request/file-limits.js';
import type { Office } from '../offices/office.js';

export function filesTaken(files: Office['files']): string {
  return `ไฟล์ ${files.extensions.join(', ')}\nไฟล์ละไม่เกิน ${files.maxMegabytes} MB\n${filesTogether(files)}`;
}

/** Follows a verb: how many at most, and how large together. */
export function filesTogether(limits: FileLimits): string {
  return `ไม่เกิน ${limits.maxCount} ไฟล์ รวมกันไม่เกิน ${totalMegabytes(limits)} MB`;
}

const removeFirst = 'หากต้องการเปลี่ยน กรุณาลบไฟล์ที่ไม่ใช้ในหน้าตรวจสอบก่อนส่ง แล้วส่งไฟล์นี้อีกครั้ง';

export const roomFaults: Record<RoomFault, (limits: FileLimits) => string> = {
  tooMany: ({ maxCount }) => `แนบไฟล์ได้ไม่เกิน ${maxCount} ไฟล์ ต่อหนึ่งคำขอ ${removeFirst}`,
  tooLargeTogether: (limits) =>
    `ไฟล์แนบของหนึ่งคำขอรวมกันได้ไม่เกิน ${totalMegabytes(limits)} MB ไฟล์นี้จึงเกินกำหนด ${removeFirst}`,
};
