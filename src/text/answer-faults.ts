/** Faults of an answer, whichever question it was given to. */
import { addDays, addMonths, type LocalDate } from '../clock.js';
import { MAX_ADDRESS_LENGTH } from '../domain/web-address.js';
import type { ReadAddresses } from './reader/read-addresses.js';
import { shortDate } from './thai-date.js';

export const notAChoice = 'ไม่มีรายการนี้ กรุณาแตะเลือกจากรายการ หรือพิมพ์หมายเลขของรายการ';
export const printedTwice = 'เลขนี้มีมากกว่าหนึ่งรายการ กรุณาแตะเลือกรายการที่ต้องการ หรือพิมพ์ชื่อรายการ';
export const textWanted = 'ข้อนี้ต้องการคำตอบเป็นข้อความ กรุณาพิมพ์คำตอบ';
export const emptyAnswer = 'กรุณาระบุข้อมูลในช่องนี้ก่อนดำเนินการต่อ';
export const notSkippable = 'ข้อนี้ข้ามไม่ได้ กรุณาตอบก่อนดำเนินการต่อ';
export const tooLong = (length: number, max: number) =>
  `ข้อความยาว ${length} ตัวอักษร เกินกำหนด ${max} ตัวอักษร กรุณาย่อข้อความแล้วส่งใหม่`;

export const badLink =
  'ลิงก์ไม่ถูกต้อง กรุณาคัดลอกที่อยู่ทั้งหมดจากเว็บไซต์แล้วส่งใหม่ เช่น https://www.moph.go.th หรือ www.moph.go.th';
export const spacedAddress =
  'ลิงก์นี้มีเว้นวรรคอยู่ภายใน ระบบจึงไม่ทราบว่าลิงก์จบตรงใด และยังไม่ได้บันทึก กรุณาคัดลอกจากช่องที่อยู่ของเบราว์เซอร์แล้วส่งใหม่';
export const insideAddress = 'ลิงก์นี้เป็นที่อยู่ภายในเครือข่ายของหน่วยงาน บุคคลภายนอกเปิดไม่ได้ กรุณาส่งลิงก์ที่เปิดได้จากอินเทอร์เน็ต';
export const linkTooLong = (length: number) =>
  `ลิงก์นี้ยาวเกินไป (${length} ตัวอักษรเมื่อเข้ารหัส ไม่เกิน ${MAX_ADDRESS_LENGTH}) กรุณาส่งลิงก์แบบย่อ`;

export function addressFault(read: ReadAddresses): string {
  if (read.kind === 'tooLong') return linkTooLong(read.length);
  if (read.kind === 'spaced') return spacedAddress;
  return read.kind === 'inside' ? insideAddress : badLink;
}

export const dateFaults = dateFaultsWith('20 พ.ย. 2569');

/** Faults of a day that must lie ahead: the day of the example does too. */
export function dayAheadFaults(today: LocalDate) {
  return dateFaultsWith(shortDate(addMonths(today, 6)));
}

function dateFaultsWith(example: string) {
  return {
    notADate: `อ่านข้อความนี้เป็นวันที่ไม่ได้ กรุณาพิมพ์วัน เดือน และปี พ.ศ. เช่น ${example}`,
    noSuchDay: `ไม่มีวันที่นี้ในปฏิทิน กรุณาตรวจสอบวันและเดือนแล้วพิมพ์ใหม่ เช่น ${example}`,
    unclearYear: `ปีไม่ชัดเจน กรุณาพิมพ์ปี พ.ศ. สี่หลัก เช่น ${example}`,
    unclearDay: `วันที่นี้อ่านได้มากกว่าหนึ่งอย่าง กรุณาพิมพ์วัน เดือน และปี พ.ศ. ให้ครบ เช่น ${example}`,
  };
}

export const dateTimeFaults = {
  ...dateFaults,
  notADate: 'อ่านข้อความนี้เป็นวันและเวลาไม่ได้ กรุณาพิมพ์ทั้งวันและเวลา เช่น 20/11/2569 14:30',
  unclearTime: 'เวลานี้อ่านได้มากกว่าหนึ่งอย่าง กรุณาพิมพ์เป็นเวลา 24 ชั่วโมง เช่น 15:00',
  noSuchTime: 'ไม่มีเวลานี้ กรุณาพิมพ์เวลา 00:00 ถึง 23:59 เช่น 20/11/2569 14:30',
};
export const periodFaults = {
  ...dateFaults,
  ...periodFaultsWith('1-30 พ.ย. 2569 หรือ 1/10/2568 - 30/9/2569'),
};

/** Days of an example that lie ahead. */
export function daysAhead(today: LocalDate): string {
  return `${shortDate(addDays(today, 7))} - ${shortDate(addDays(today, 11))}`;
}

/** Faults of a period that must not be over: the days of the example are not either. */
export function periodAheadFaults(today: LocalDate) {
  return { ...dayAheadFaults(today), ...periodFaultsWith(daysAhead(today)) };
}

function periodFaultsWith(example: string) {
  return {
    notADate: `อ่านข้อความนี้เป็นช่วงวันที่ไม่ได้ กรุณาพิมพ์ เช่น ${example}`,
    endBeforeStart: 'วันสิ้นสุดมาก่อนวันเริ่มต้น กรุณาระบุช่วงวันที่ใหม่',
  };
}
