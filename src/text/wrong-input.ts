/** What the bot says to an answer that it can't take: what came, what is wanted, its limit. Nothing given is lost. */
import type { LocalDate } from '../clock.js';
import type { TypeFault } from '../domain/file-type.js';
import type { Office } from '../offices/office.js';
import { commandWord } from './commands.js';
import { fileSize } from './file-size.js';
import type { DateFault } from './read-date.js';
import { dateWithWeekday } from './thai-date.js';

/** LINE's message types that are not an answer to a question that wants something else. */
const CAME: Record<string, string> = {
  text: 'ข้อความ',
  sticker: 'สติกเกอร์',
  location: 'ตำแหน่งที่ตั้ง',
  image: 'รูปภาพ',
  video: 'วิดีโอ',
  audio: 'เสียง',
  file: 'ไฟล์',
};

export type Wanted = 'text' | 'date' | 'choice' | 'link' | 'fileOrText' | 'reason';

const WANTED: Record<Wanted, string> = {
  text: 'กรุณาตอบเป็นข้อความ',
  date: 'กรุณาพิมพ์วันที่หรือเลือกจากปุ่ม',
  choice: 'กรุณาเลือกจากรายการ',
  link: 'กรุณาส่งลิงก์เป็นข้อความ',
  fileOrText: 'กรุณาพิมพ์ข้อความ หรือส่งรูปภาพหรือไฟล์',
  reason: 'กรุณาเลือกเหตุผลหรือพิมพ์เหตุผล',
};

export function wrongKind(cameType: string, wanted: Wanted): string {
  const came = CAME[cameType] ?? 'ข้อมูลชนิดอื่น';
  return `ได้รับ${came} ซึ่งใช้ตอบข้อนี้ไม่ได้ ${WANTED[wanted]}`;
}

export const notAChoice = 'ไม่พบข้อความนี้ในรายการ กรุณาเลือกจากรายการ';
export const empty = 'กรุณาระบุข้อมูลในช่องนี้ก่อนดำเนินการต่อ';
export const detailsOrFiles = 'กรุณาพิมพ์รายละเอียด หรือส่งเอกสารแนบอย่างน้อย 1 ไฟล์';
export const endBeforeStart = 'วันสิ้นสุดอยู่ก่อนวันเริ่มต้น กรุณาระบุช่วงวันที่ใหม่';
export const badLink = 'ลิงก์ไม่ถูกต้อง กรุณาส่งลิงก์ที่ขึ้นต้นด้วย https:// หรือ http://';

const dateFaults: Record<DateFault['kind'], string> = {
  notADate: 'รูปแบบวันที่ไม่ถูกต้อง กรุณาพิมพ์ เช่น 20/11/2569 หรือ 20 พ.ย. 2569',
  noSuchDay: 'ไม่มีวันที่นี้ในปฏิทิน กรุณาตรวจสอบวัน เดือน และปี แล้วพิมพ์ใหม่',
  unclearYear: 'ปีที่ระบุไม่ชัดเจน กรุณาพิมพ์ปี พ.ศ. 4 หลัก เช่น 20/11/2569',
};

export function dateFault({ kind }: DateFault): string {
  return dateFaults[kind];
}

export function pastDay(today: LocalDate): string {
  return `วันที่ต้องไม่ก่อนวันนี้ (${dateWithWeekday(today)}) กรุณาเลือกวันที่ใหม่`;
}

export function tooLate(lastAllowed: LocalDate): string {
  return `วันที่ต้องไม่เกิน${dateWithWeekday(lastAllowed)} กรุณาเลือกวันที่ใหม่`;
}

/** A year of two digits was read: the person sees what was understood. */
export function understoodAs(day: LocalDate): string {
  return `ระบบเข้าใจว่าเป็น${dateWithWeekday(day)} หากไม่ถูกต้อง กด “แก้ไข”`;
}

export function tooLong(length: number, max: number): string {
  return `ข้อความยาว ${length} ตัวอักษร เกินกำหนด ${max} ตัวอักษร กรุณาย่อข้อความแล้วส่งใหม่`;
}

export function tooManyLinks(max: number): string {
  return `ระบุได้ไม่เกิน ${max} ลิงก์ กรุณาเลือกลิงก์ที่สำคัญแล้วส่งใหม่`;
}

/** After two misses: an example, and the ways out. */
export function afterMisses(example: string | undefined): string {
  const shown = example ? `ตัวอย่างคำตอบ: ${example} ` : '';
  return `${shown}พิมพ์ “${commandWord('help')}” เพื่อดูวิธีตอบ หรือ “${commandWord('save')}” เพื่อกรอกภายหลัง`;
}

// files

export function fileReceived(
  file: string,
  { sizeInBytes, count }: { sizeInBytes: number; count: number },
): string {
  return `ได้รับเอกสาร “${file}” (${fileSize(sizeInBytes)}) แล้ว รวม ${count} ไฟล์`;
}

export function fileKept(file: string): string {
  return `ได้รับเอกสาร “${file}” แล้ว ระบบเก็บไว้ให้แนบเมื่อถึงข้อเอกสารแนบ`;
}

export function parkedFile(file: string): string {
  return `ได้รับเอกสาร “${file}” แล้ว พิมพ์ “${commandWord('newRequest')}” เพื่อเริ่มคำขอและแนบเอกสารนี้`;
}

export function fileTooBig(
  file: string,
  { sizeInBytes, office }: { sizeInBytes?: number; office: Office },
): string {
  const size = sizeInBytes === undefined ? '' : `มีขนาด ${fileSize(sizeInBytes)} `;
  return `ไฟล์ “${file}” ${size}เกินกำหนด ${office.files.maxMegabytes} MB กรุณาลดขนาดไฟล์แล้วส่งใหม่`;
}

export function tooManyFiles(office: Office): string {
  return `แนบเอกสารได้ไม่เกิน ${office.files.maxCount} ไฟล์ หากต้องการเปลี่ยน กรุณาลบไฟล์เดิมก่อน`;
}

export function badFile(file: string, reason: TypeFault, office: Office): string {
  const extensions = office.files.extensions.join(', ');
  const why: Record<TypeFault, string> = {
    empty: 'เนื่องจากไฟล์ว่างเปล่า กรุณาตรวจสอบแล้วส่งใหม่',
    typeNotAllowed: `เนื่องจากไม่ตรงตามรูปแบบไฟล์ที่อนุญาต ได้แก่ ${extensions}`,
    notWhatItsNameSays: 'เนื่องจากเนื้อหาในไฟล์ไม่ตรงกับนามสกุลไฟล์ กรุณาบันทึกไฟล์ใหม่ให้ถูกต้องแล้วส่งอีกครั้ง',
  };
  return `ไม่สามารถรับไฟล์ “${file}” ได้ ${why[reason]}`;
}

export const fileTrouble = 'ไม่สามารถรับไฟล์จาก LINE ได้ กรุณาส่งไฟล์เดิมอีกครั้ง';
export const fileGone = 'ไม่พบไฟล์นี้ใน LINE แล้ว กรุณาส่งไฟล์อีกครั้ง';
export const fileRemoved = 'นำเอกสารออกจากฉบับร่างแล้ว';
