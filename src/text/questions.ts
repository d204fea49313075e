/** The questions of the form: what they are called, what is asked, an example, why, and what is wrong with an answer. Days: date-questions.ts; details and files: details-question.ts. */
import type { QuestionName } from '../domain/conversation.js';
import { type Category, type Office, roleTitle } from '../offices/office.js';
import { shortened } from './shorten.js';
import { fromThaiDigits } from './thai-date.js';

/** The names of the questions, on the review and in faults; their answers are called the same on every card. */
export const questionLabels: Record<QuestionName, string> = {
  unit: 'ในนามของกลุ่มงาน',
  dataType: 'ประเภทข้อมูล',
  category: 'หมวดหมู่ข้อมูล',
  item: 'รายการย่อย',
  subject: 'หัวข้อ',
  details: 'รายละเอียดข้อมูลและเอกสารแนบ',
  letterFile: 'ไฟล์หนังสือ',
  letterNumber: 'เลขที่หนังสือ',
  letterDate: 'หนังสือลงวันที่',
  letterUnit: 'ผู้จัดทำหนังสือ',
  source: 'แหล่งที่มาของข้อมูล',
  infoPeriod: 'ช่วงวันที่ของข้อมูล',
  dataAt: 'วันเวลาของข้อมูล',
  online: 'ระยะเวลาการเผยแพร่',
  reviewOn: 'วันที่ทบทวน',
  sites: 'เว็บไซต์ที่เผยแพร่',
  links: 'ลิงก์ภายนอก',
  remarks: 'หมายเหตุ',
  keywords: 'คำค้น',
  assessmentItem: 'หลักฐานการประเมิน',
  personalData: 'ข้อมูลส่วนบุคคล',
  certified: 'การรับรองตามข้อกำหนดของหมวด',
  review: 'ตรวจสอบข้อมูลก่อนส่ง',
};

export const unitQuestion = {
  title: 'ขอเผยแพร่ในนามของกลุ่มงานใด',
  example: 'แตะรายการ หรือพิมพ์หมายเลขของรายการ เช่น 1',
  why: 'กลุ่มงานนี้เป็นเจ้าของข้อมูล ท่านเลือกได้เฉพาะกลุ่มงานที่ได้รับแต่งตั้ง',
};
export const unitMissing = 'กรุณาเลือกกลุ่มงานจากรายการ';

export function notAppointedFor(office: Office, unit: string): string {
  return `ท่านไม่ได้รับแต่งตั้งเป็น${roleTitle(office, 'provider')}ของ${unit}`;
}

export const dataTypeQuestion = {
  title: 'กรุณาเลือกประเภทข้อมูล',
  example: 'แตะรายการ หรือพิมพ์หมายเลขของรายการ เช่น 1',
  why: 'ระบบจะส่งคำขอให้ผู้รับผิดชอบข้อมูลประเภทนี้',
};
export const dataTypeGone = 'กรุณาเลือกประเภทข้อมูลจากรายการ';

export function categoryQuestion(office: Office, [first]: readonly Category[]) {
  return {
    title: 'กรุณาเลือกหมวดหมู่ข้อมูล',
    example: `แตะรายการ พิมพ์คำค้น หรือพิมพ์หมายเลขของรายการ${first ? ` เช่น ${fromThaiDigits(first.number)}` : ''}`,
    why: `${roleTitle(office, 'webmaster')} จะนำข้อมูลไปไว้ในหมวดนี้ของเว็บไซต์`,
  };
}
export const ruleEcho = (rule: string) => `ข้อกำหนดของหมวดนี้: ${rule}`;
export const categoryGone = 'หมวดหมู่ที่เลือกไว้ไม่มีแล้ว กรุณาเลือกใหม่';

export function itemQuestion(category: string) {
  return {
    title: `กรุณาเลือกรายการย่อยในหมวด “${category}”`,
    example: 'แตะรายการ พิมพ์คำที่เกี่ยวข้องเพื่อค้นหา หรือพิมพ์หมายเลขของรายการ',
  };
}
export const itemGone = 'กรุณาเลือกรายการย่อยของหมวดหมู่';

export function subjectQuestion(max: number) {
  return {
    title: `กรุณาพิมพ์หัวข้อของข้อมูล (ไม่เกิน ${max} ตัวอักษร)`,
    example: 'เช่น แผนปฏิบัติการประจำปีงบประมาณ พ.ศ. 2570',
    why: 'หัวข้อนี้จะแสดงบนเว็บไซต์และบนรายการพิจารณา',
  };
}

export function sourceQuestion(max: number) {
  return {
    title: `กรุณาระบุแหล่งที่มาหรือเจ้าของข้อมูล (ไม่เกิน ${max} ตัวอักษร)`,
    example: 'เช่น กลุ่มงานควบคุมโรค หรือ กรมควบคุมโรค กระทรวงสาธารณสุข',
    why: 'แสดงบนเว็บไซต์คู่กับข้อมูล เพื่อให้ตรวจสอบที่มาได้',
  };
}
export const sourceRequired = 'หมวดนี้กำหนดให้อ้างอิงแหล่งที่มา และต้องแสดงบนเว็บไซต์คู่กับข้อมูลเสมอ';
export const ownUnit = (unit: string) => `หน่วยงานของท่าน: ${unit}`;
export const sourceEcho = (source: string) => `แหล่งที่มาของข้อมูล: ${source}`;
export const whoseUnit = 'กรุณาแตะกลุ่มงานเจ้าของข้อมูล หรือพิมพ์ชื่อหน่วยงานที่เป็นแหล่งที่มา';

export const forUnit = (unit: string) => `กลุ่มงานเจ้าของข้อมูล: ${unit}`;

export function sitesQuestion(office: Office) {
  return {
    title: 'กรุณาเลือกเว็บไซต์ที่ต้องการเผยแพร่',
    example: 'แตะรายการ หรือพิมพ์หมายเลขของรายการ เช่น 1',
    why: `${roleTitle(office, 'webmaster')} จะบันทึกลิงก์ของแต่ละเว็บไซต์แยกกัน`,
  };
}
export const allSites = 'ทุกเว็บไซต์';
export const siteGone = 'กรุณาเลือกเว็บไซต์จากรายการ';

export function linksQuestion(most: number) {
  return {
    title: `กรุณาส่งลิงก์ภายนอกที่เกี่ยวข้อง (ไม่เกิน ${most} ลิงก์ ในข้อความเดียว) หากไม่มีกรุณากด “ข้าม”`,
    example: 'เช่น https://www.ddc.moph.go.th',
  };
}
export const linksWanted = (most: number) => `กรุณาส่งลิงก์ของเว็บไซต์ที่ขอเผยแพร่ (ไม่เกิน ${most} ลิงก์ ในข้อความเดียว)`;
export const linkRequired = 'หมวดนี้เป็นรายชื่อเว็บไซต์ จึงต้องมีลิงก์อย่างน้อยหนึ่งลิงก์';
export const linkMissing = 'ต้องมีลิงก์อย่างน้อยหนึ่งลิงก์ ตามข้อกำหนดของหมวด';
export const tooManyLinks = (most: number) => `ส่งได้ไม่เกิน ${most} ลิงก์ กรุณาเลือกลิงก์ที่จำเป็นแล้วส่งใหม่`;

export function remarksQuestion(max: number) {
  return {
    title: `กรุณาพิมพ์หมายเหตุ (ไม่เกิน ${max} ตัวอักษร) หากไม่มีกรุณากด “ข้าม”`,
    example: 'เช่น ขอให้ขึ้นหน้าแรกภายในวันศุกร์',
  };
}

export function keywordsQuestion(most: number, maxLength: number) {
  return {
    title: `กรุณาพิมพ์คำค้น (ไม่เกิน ${most} คำ คำละไม่เกิน ${maxLength} ตัวอักษร คั่นด้วยจุลภาค) หากไม่มีกรุณากด “ข้าม”`,
    example: 'เช่น ไข้เลือดออก, ยุงลาย, อำเภอเมือง',
    why: 'ช่วยให้ประชาชนค้นพบข้อมูลนี้บนเว็บไซต์',
  };
}
export const tooManyKeywords = (most: number) =>
  `ระบุคำค้นได้ไม่เกิน ${most} คำ กรุณาเลือกคำที่จำเป็นแล้วส่งใหม่ หากเป็นวลี กรุณาคั่นแต่ละคำด้วยจุลภาค`;
export const keywordTooLong = (word: string, max: number) =>
  `คำค้น “${shortened(word, max)}” ยาวเกิน ${max} ตัวอักษร กรุณาคั่นแต่ละคำด้วยจุลภาค`;

export const assessmentItemQuestion = {
  title: 'ใช้เป็นหลักฐานการประเมินข้อใด หากไม่ใช่กรุณากด “ข้าม”',
  example: 'แตะข้อ พิมพ์เลขหน้าข้อ หรือพิมพ์ MOIT และข้อ เช่น MOIT 1 ข้อ 1.2',
  why: 'เมื่อเผยแพร่แล้ว คำขอนี้จะอยู่ในตารางหลักฐานของข้อนั้น',
};
export const assessmentItemUnclear = 'มีหลายข้อที่ตรงกัน กรุณาเลือกหนึ่งข้อ';
export const assessmentItemGone = 'ข้อที่เลือกไว้ไม่มีในรายการแล้ว กรุณาเลือกใหม่หรือข้าม';
