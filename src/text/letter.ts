/** The letter that goes with the data of another agency: which file it is, its number, its day, and who wrote it. */
import type { LocalDate } from '../clock.js';
import type { Content } from '../domain/request/content.js';
import type { Office } from '../offices/office.js';
import { shortened } from './shorten.js';
import { dateWithWeekday, shortDate } from './thai-date.js';

export const letterLabel = 'หนังสือ';

/** As the office's document words it (002:L43): a group writes it, agreed to by the head or by whoever acts. */
export function letterWanted({ head, acting }: Office): string {
  const delegate = acting ? `หรือ${acting.title}` : '';
  return `ต้องแนบหนังสือพร้อมรายละเอียดข้อมูลที่จะเผยแพร่ ซึ่งกลุ่มงานหรือผู้รับผิดชอบจัดทำ และได้รับความเห็นชอบจาก${head}${delegate}`;
}
export const letterMissing = 'ต้องแนบหนังสือที่กลุ่มงานหรือผู้รับผิดชอบจัดทำ';

export const letterFileQuestion = {
  title: 'ไฟล์ใดเป็นหนังสือ',
  example: 'แตะรายการ หรือพิมพ์หมายเลขของรายการ เช่น 1',
  why: 'ไฟล์อื่นเป็นข้อมูลที่จะเผยแพร่',
};
export const letterFileGone = 'ไฟล์ที่เป็นหนังสือไม่มีแล้ว กรุณาแนบและเลือกใหม่';

export function letterNumberQuestion(max: number) {
  return {
    title: `กรุณาพิมพ์เลขที่หนังสือ (ไม่เกิน ${max} ตัวอักษร)`,
    example: 'เช่น นน 0733.1/123 หรือ ที่ นน 0733.1/123 ลงวันที่ 15 พ.ย. 2569',
    why: 'ใช้อ้างอิงว่าข้อมูลมาจากหนังสือฉบับใด',
  };
}
export const noLetterNumber = 'เลขที่หนังสือต้องมีตัวเลข กรุณาพิมพ์ตามที่ปรากฏในหนังสือ เช่น นน 0733.1/123';

export const letterDateQuestion = {
  title: 'หนังสือลงวันที่เท่าใด',
  example: 'เช่น 15/11/2569 หรือ 15 พ.ย. 2569',
};
export const pickLetterDate = 'เลือกวันที่ของหนังสือ';
export const letterDateAhead = (today: LocalDate) =>
  `วันที่ของหนังสือต้องไม่หลังวันนี้ (${shortDate(today)}) กรุณาตรวจสอบแล้วพิมพ์ใหม่`;
export const letterDateEcho = (day: LocalDate) => `หนังสือลง${dateWithWeekday(day)}`;

export function letterUnitQuestion(max: number) {
  return {
    title: `กลุ่มงานหรือผู้รับผิดชอบใดจัดทำหนังสือ (ไม่เกิน ${max} ตัวอักษร)`,
    example: 'แตะหน่วยงานของท่าน หรือพิมพ์ชื่อ',
  };
}

const MAX_UNIT_LENGTH = 60;

/** ที่ นน 0733.1/123 ลงวันที่ 15 พ.ย. 2569 กลุ่มงานบริหารทั่วไป; undefined where no letter goes with it. */
export function letterWords({ letterNumber, letterDate, letterUnit }: Partial<Content>): string | undefined {
  if (letterNumber === undefined) return undefined;
  const day = letterDate && `ลงวันที่ ${shortDate(letterDate)}`;
  return [`ที่ ${letterNumber}`, day, letterUnit && shortened(letterUnit, MAX_UNIT_LENGTH)]
    .filter(Boolean)
    .join(' ');
}
