/** The words of the form: its questions, and what the bot says around them. */
import type { QuestionName } from '../domain/conversation.js';
import type { PublishRequest } from '../domain/publish-request.js';
import type { Office } from '../offices/office.js';
import { commandWord } from './commands.js';
import type { QuestionWords } from './people.js';
import { numberAndSubject } from './request-words.js';

export interface QuestionContext {
  office: Office;
  /** The category that was chosen, for the question of its item. */
  categoryName?: string;
}

/** One question, an example of its answer, and why it is asked. */
export function questionWords(
  question: QuestionName,
  { office, categoryName = '' }: QuestionContext,
): QuestionWords {
  return fixedQuestions[question] ?? variableQuestions(office, categoryName)[question] ?? { title: '' };
}

const fixedQuestions: Partial<Record<QuestionName, QuestionWords>> = {
  category: {
    title: 'กรุณาเลือกหมวดหมู่ข้อมูลที่ต้องการเผยแพร่',
    why: 'เว็บมาสเตอร์จะนำข้อมูลขึ้นในหมวดนี้ของเว็บไซต์',
  },
  source: {
    title: 'กรุณาระบุแหล่งที่มาหรือเจ้าของข้อมูล',
    example: 'กลุ่มงานควบคุมโรค',
    why: 'แสดงบนหน้าเว็บไซต์ เพื่อให้ประชาชนทราบที่มาของข้อมูล',
  },
  infoPeriod: {
    title: 'กรุณาระบุช่วงวันที่ของข้อมูล (วันเริ่มต้นและวันสิ้นสุดของเนื้อหา)',
    example: '1 ต.ค. 2569 - 31 ต.ค. 2569 หรือ ต.ค. 2569 หรือ ปีงบ 2569',
    why: 'ให้ผู้อ่านทราบว่าเป็นข้อมูลของช่วงเวลาใด ไม่ใช่ระยะเวลาที่อยู่บนเว็บไซต์',
  },
  online: {
    title: 'กรุณาเลือกวันครบระยะเวลาการเผยแพร่ ซึ่งเป็นวันสุดท้ายที่ข้อมูลจะอยู่บนเว็บไซต์',
    example: '30/9/2570 หรือ สิ้นปีงบ หรือ อีก 90 วัน',
    why: 'เมื่อครบระยะเวลา ข้อมูลต้องนำลงจากเว็บไซต์',
  },
  links: {
    title: 'กรุณาส่งลิงก์ภายนอกที่เกี่ยวข้อง หากมีหลายลิงก์ให้ส่งบรรทัดละลิงก์',
    example: 'https://www.example.go.th/report',
    why: 'ใช้เมื่อข้อมูลอยู่บนเว็บไซต์อื่นหรือมีแหล่งอ้างอิง',
  },
  remarks: {
    title: 'กรุณาพิมพ์หมายเหตุ',
    example: 'ขอเผยแพร่ก่อนวันประชุม',
    why: 'แจ้งเรื่องอื่นที่ผู้พิจารณาควรทราบ ไม่แสดงบนเว็บไซต์',
  },
  review: { title: 'ตรวจสอบข้อมูลก่อนส่ง' },
};

function variableQuestions(
  office: Office,
  categoryName: string,
): Partial<Record<QuestionName, QuestionWords>> {
  const { subjectMaxLength, detailsMaxLength, reviewWithinMonths } = office.form;
  return {
    item: {
      title: `กรุณาเลือกรายการย่อยในหมวด “${categoryName}”`,
      why: 'หมวดนี้แบ่งเป็นหลายหน้าบนเว็บไซต์',
    },
    subject: {
      title: `กรุณาพิมพ์หัวข้อของข้อมูล (ไม่เกิน ${subjectMaxLength} ตัวอักษร)`,
      example: 'รายงานสถานการณ์โรคไข้เลือดออก เดือนตุลาคม 2569',
      why: 'ใช้เป็นชื่อเรื่องบนเว็บไซต์',
    },
    details: {
      title: `กรุณาพิมพ์รายละเอียดข้อมูลโดยสรุป (ไม่เกิน ${detailsMaxLength} ตัวอักษร) หรือส่งเอกสารแนบ หรือทั้งสองอย่าง เมื่อครบแล้วกด “${commandWord('filesDone')}”`,
      example: `สรุปเนื้อหา 1–2 ประโยค เอกสารแนบเป็นไฟล์ ${extensionWords(office)} ไฟล์ละไม่เกิน ${office.files.maxMegabytes} MB รวมไม่เกิน ${office.files.maxCount} ไฟล์`,
      why: 'ผู้พิจารณาและเว็บมาสเตอร์ใช้ข้อมูลจากข้อนี้',
    },
    reviewOn: {
      title: `กรุณาเลือกวันที่จะทบทวนข้อมูล (ภายใน ${reviewWithinMonths} เดือน)`,
      example: 'สิ้นปีงบ หรือ อีก 6 เดือน',
      why: 'ข้อมูลที่ไม่กำหนดวันสิ้นสุดต้องตรวจสอบเป็นระยะว่ายังถูกต้อง',
    },
  };
}

/** Names of the questions, as the review card and faults call them. */
export const questionLabels: Record<QuestionName, string> = {
  category: 'หมวดหมู่ข้อมูล',
  item: 'รายการย่อย',
  subject: 'หัวข้อ',
  details: 'รายละเอียดข้อมูลและเอกสารแนบ',
  source: 'แหล่งที่มาของข้อมูล',
  infoPeriod: 'ช่วงวันที่ของข้อมูล',
  online: 'ระยะเวลาการเผยแพร่',
  reviewOn: 'วันที่ทบทวน',
  links: 'ลิงก์ภายนอก',
  remarks: 'หมายเหตุ',
  review: 'ตรวจสอบข้อมูลก่อนส่ง',
};

export const choices = {
  pickLastDay: 'เลือกวันสุดท้าย',
  pickReviewDay: 'เลือกวันที่ทบทวน',
  endOfMonth: 'สิ้นเดือนนี้',
  endOfFiscalYear: 'สิ้นปีงบประมาณ',
  noEnd: 'ไม่กำหนดวันสิ้นสุด',
  inSixMonths: 'อีก 6 เดือน',
  inTwelveMonths: 'อีก 12 เดือน',
  sameAsUnit: 'ใช้ชื่อหน่วยงานของท่าน',
};

export const labels = {
  example: 'ตัวอย่าง:',
  why: 'เหตุที่ถาม:',
  faults: 'กรุณาแก้ไขก่อนส่ง',
  decider: 'ผู้พิจารณา',
  date: 'วันที่',
  startedAt: 'เริ่มกรอกเมื่อ',
  earlierReason: 'เหตุผลที่ไม่อนุญาตครั้งก่อน',
};

export const buttons = {
  edit: 'แก้ไข',
  removeFile: 'ลบ',
  send: 'ส่งคำขอ',
  goToFault: 'แก้ไขข้อนี้',
};

export const titles = {
  review: 'ตรวจสอบข้อมูลก่อนส่ง',
  draft: 'พบคำขอฉบับร่าง',
  discard: 'ยืนยันการทิ้งฉบับร่าง',
};

export const draftQuestion = 'ต้องการดำเนินการต่อ เริ่มใหม่ หรือทิ้งฉบับร่างนี้';
export const discardQuestion = 'ข้อมูลที่กรอกไว้จะถูกลบและไม่ถูกส่ง หากยังไม่แน่ใจ ให้บันทึกไว้ก่อน';
export const reviewHint = 'หากถูกต้อง กด “ส่งคำขอ” การส่งคำขอถือเป็นการรับรองข้อความข้างต้น';
export const unnamedDraft = 'ยังไม่ระบุหัวข้อ';

export function position(number: number, of: number): string {
  return `ข้อ ${number}/${of}`;
}

export function correctingAbove(number: string): string {
  return `แก้ไขคำขอเลขที่ ${number} เพื่อเสนอใหม่`;
}

export function draftAlt(subject: string, at: QuestionName): string {
  return `พบคำขอฉบับร่างเรื่อง “${subject}” ค้างอยู่ที่ข้อ ${questionLabels[at]} ${draftQuestion}`;
}

export function discardAlt(subject: string): string {
  return `ยืนยันการทิ้งฉบับร่างเรื่อง “${subject}”`;
}

export function reviewAlt(subject: string, faultCount: number): string {
  const faults = faultCount > 0 ? ` ต้องแก้ไข ${faultCount} ข้อ` : '';
  return `กรุณาตรวจสอบคำขอเรื่อง “${subject}” ก่อนส่ง${faults}`;
}

export function stoppedAt(question: QuestionName): string {
  return `ค้างอยู่ที่ข้อ: ${questionLabels[question]}`;
}

export function extensionWords(office: Office): string {
  return office.files.extensions.join(', ');
}

// what the bot says while the form is filled in

export const saved = `บันทึกฉบับร่างไว้แล้ว พิมพ์ “${commandWord('resume')}” เพื่อดำเนินการต่อ`;
export const discarded = 'ทิ้งฉบับร่างเรียบร้อยแล้ว ไม่มีการส่งคำขอ';
export const nothingToResume = `ไม่มีฉบับร่างที่กรอกค้างไว้ พิมพ์ “${commandWord('newRequest')}” เพื่อเริ่มคำขอใหม่`;
export const parkedForm = `พักฉบับร่างไว้แล้ว พิมพ์ “${commandWord('resume')}” เพื่อดำเนินการต่อ`;
export const tooLongAgo = `ไม่มีการตอบกลับเป็นเวลานาน ระบบจึงไม่นำข้อความนี้เป็นคำตอบ ฉบับร่างยังอยู่ครบ พิมพ์ “${commandWord('resume')}” เพื่อดำเนินการต่อ`;
export const unsentFromDraft = 'ท่านเรียกคืนข้อความแล้ว ระบบจึงนำคำตอบนั้นออกจากฉบับร่าง';
export const unsentAfterSending =
  'คำขอที่ส่งแล้วยังอยู่ในระบบแม้ท่านเรียกคืนข้อความ หากต้องการยกเลิก พิมพ์ “สถานะ” แล้วเลือกยกเลิกคำขอ';

export function submitted(request: PublishRequest, decider: string): string {
  return `ส่งคำขอเรียบร้อยแล้ว ${numberAndSubject(request)} อยู่ระหว่างรอ${decider}พิจารณา ระบบจะแจ้งผลให้ทราบ`;
}
