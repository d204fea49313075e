/** Fills the request form by chat, as a person in no hurry would: up to the review card, or up to one of its questions. */
import type { QuestionName } from '../../src/domain/conversation.js';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { fillOnce } from './filled-forms.js';

/** By which words a person knows the question that is open. */
export const asks: Record<QuestionName, string> = {
  unit: 'ขอเผยแพร่ในนามของกลุ่มงานใด',
  dataType: 'กรุณาเลือกประเภทข้อมูล',
  category: 'กรุณาเลือกหมวดหมู่ข้อมูล',
  item: 'กรุณาเลือกรายการย่อย',
  subject: 'กรุณาพิมพ์หัวข้อของข้อมูล',
  details: 'กรุณาพิมพ์รายละเอียดข้อมูล',
  letterFile: 'ไฟล์ใดเป็นหนังสือ',
  letterNumber: 'กรุณาพิมพ์เลขที่หนังสือ',
  letterDate: 'หนังสือลงวันที่เท่าใด',
  letterUnit: 'กลุ่มงานหรือผู้รับผิดชอบใดจัดทำหนังสือ',
  source: 'กรุณาระบุแหล่งที่มา',
  infoPeriod: 'กรุณาระบุช่วงวันที่ของข้อมูล',
  dataAt: 'กรุณาระบุวันและเวลาของข้อมูล',
  online: 'กรุณาเลือกวันครบระยะเวลา',
  reviewOn: 'กรุณาเลือกวันที่จะทบทวน',
  sites: 'กรุณาเลือกเว็บไซต์',
  links: 'กรุณาส่งลิงก์ภายนอก',
  remarks: 'กรุณาพิมพ์หมายเหตุ',
  keywords: 'กรุณาพิมพ์คำค้น',
  assessmentItem: 'ใช้เป็นหลักฐานการประเมินข้อใด',
  personalData: 'อาจมีข้อมูลส่วนบุคคล',
  certified: 'กรุณารับรองว่าข้อมูลนี้',
  review: 'ตรวจสอบข้อมูลก่อนส่ง',
};

export interface Answers {
  subject?: string;
  details?: string;
  source?: string;
  infoPeriod?: string;
  online?: string;
  links?: string;
  remarks?: string;
  keywords?: string;
}

const usual: Required<Answers> = {
  subject: 'รณรงค์ป้องกันไข้เลือดออก',
  details: 'ขอเชิญร่วมกำจัดแหล่งเพาะพันธุ์ยุงลาย',
  source: 'กลุ่มงานควบคุมโรค',
  infoPeriod: '1-30 พ.ย. 2569',
  online: 'สิ้นปีงบ',
  links: 'ข้าม',
  remarks: 'ข้าม',
  keywords: 'ข้าม',
};

type AskedOfAll = Exclude<
  QuestionName,
  | 'letterFile'
  | 'letterNumber'
  | 'letterDate'
  | 'letterUnit'
  | 'unit'
  | 'dataType'
  | 'item'
  | 'dataAt'
  | 'reviewOn'
  | 'sites'
  | 'assessmentItem'
  | 'personalData'
  | 'certified'
  | 'review'
>;

const answering: Record<AskedOfAll, (staff: Phone, answers: Required<Answers>) => Promise<void>> = {
  category: (staff) => staff.taps('8. ข่าวประชาสัมพันธ์'),
  subject: (staff, { subject }) => staff.says(subject),
  details: async (staff, { details }) => {
    await staff.says(details);
    await staff.sees('บันทึกข้อความแล้ว');
    await staff.says('ส่งเอกสารครบแล้ว');
  },
  source: (staff, { source }) => staff.says(source),
  infoPeriod: (staff, { infoPeriod }) => staff.says(infoPeriod),
  online: (staff, { online }) => staff.says(online),
  links: (staff, { links }) => staff.says(links),
  remarks: (staff, { remarks }) => staff.says(remarks),
  keywords: (staff, { keywords }) => staff.says(keywords),
};

const inOrder = Object.keys(answering) as AskedOfAll[];

export async function fillForm(staff: Phone, answers: Answers = {}): Promise<void> {
  await fillFormUpTo(staff, 'review', answers);
}

/** Begins a request and stops where this question is open. Where the same was typed before, its draft is taken up. */
export async function fillFormUpTo(
  staff: Phone,
  question: AskedOfAll | 'review',
  answers: Answers = {},
): Promise<void> {
  await fillOnce(staff, { question, answers }, () => typesForm(staff, question, answers));
  await staff.sees(asks[question]);
}

/** The same, message by message: for stories about these messages themselves. */
export async function typesForm(
  staff: Phone,
  question: AskedOfAll | 'review',
  answers: Answers = {},
): Promise<void> {
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  await goOnTo(staff, question, answers);
}

/** From the question that is open, the first if nothing else is said, to another one. */
export async function goOnTo(
  staff: Phone,
  question: AskedOfAll | 'review',
  { from = 'category', ...answers }: Answers & { from?: AskedOfAll } = {},
): Promise<void> {
  const passed = inOrder.slice(
    inOrder.indexOf(from),
    question === 'review' ? undefined : inOrder.indexOf(question),
  );
  for (const name of passed) {
    await answering[name](staff, { ...usual, ...answers });
    await staff.sees(asks[inOrder[inOrder.indexOf(name) + 1] ?? 'review']);
  }
}
