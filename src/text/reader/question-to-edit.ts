/** Which answer of the form somebody wants to change: 'แก้หัวข้อค่ะ', 'ขอเปลี่ยนวันหมดอายุ', 'เเก้คำค้น'. */
import type { FormQuestion } from '../../domain/request/content.js';
import { questionLabels } from '../questions.js';
import { compactWords } from './plain-words.js';

const EDIT =
  /^(?:ขอ|ช่วย|อยาก|ต้องการ|รบกวน|จะ)*(?:แก้ไข|แก้|เปลี่ยน|ปรับ)(?:ข้อ(?!มูล|ความ))?(.+?)(?:ใหม่|ได้(?:ไหม|มั้ย|หรือไม่))*$/;

/** As people call them, beside their labels. */
const SHORT_NAMES: Partial<Record<FormQuestion, readonly string[]>> = {
  unit: ['กลุ่มงาน', 'หน่วยงาน'],
  dataType: ['ประเภท', 'ประเภทข้อมูล'],
  category: ['หมวด', 'หมวดหมู่', 'หมวดหมู่ข้อมูล'],
  item: ['รายการ', 'รายการย่อย'],
  subject: ['หัวข้อ', 'ข้อหัวข้อ', 'ชื่อเรื่อง', 'เรื่อง', 'หัวเรื่อง', 'หัวข้อข้อมูล'],
  details: ['รายละเอียด', 'ข้อความ', 'เนื้อหา', 'ไฟล์', 'เอกสาร', 'เอกสารแนบ', 'ไฟล์แนบ', 'รูป', 'ภาพ', 'รูปภาพ'],
  source: ['แหล่งที่มา', 'ที่มา', 'แหล่งข้อมูล', 'เจ้าของข้อมูล'],
  infoPeriod: ['ช่วงวันที่', 'ช่วงเวลา', 'ช่วงเวลาข้อมูล', 'ช่วงข้อมูล', 'ช่วงวันที่ของข้อมูล', 'วันที่ข้อมูล'],
  online: ['วันหมดอายุ', 'วันสิ้นสุด', 'วันครบกำหนด', 'ระยะเวลา', 'ระยะเวลาเผยแพร่', 'วันครบระยะเวลา', 'วันสุดท้าย'],
  reviewOn: ['วันทบทวน', 'วันที่ทบทวน'],
  sites: ['เว็บไซต์', 'เว็บ'],
  links: ['ลิงก์', 'ลิงค์', 'ลิ้งค์', 'ลิ้งก์', 'ลิ้ง', 'ลิงก์ภายนอก', 'ลิงค์ภายนอก', 'link'],
  remarks: ['หมายเหตุ'],
  keywords: ['คำค้น', 'คำค้นหา', 'คีย์เวิร์ด', 'keyword'],
  personalData: ['ข้อมูลส่วนบุคคล'],
};

/** @param asked the questions that this draft has to answer */
export function questionToEdit<Name extends FormQuestion>(
  text: string,
  asked: readonly Name[],
): Name | undefined {
  const [, name] = EDIT.exec(compactWords(text)) ?? [];
  if (name === undefined) return undefined;
  const meant = asked.filter((question) => namesOf(question).includes(name));
  return meant.length === 1 ? meant[0] : undefined;
}

function namesOf(question: FormQuestion): string[] {
  return [questionLabels[question], ...(SHORT_NAMES[question] ?? [])].map(compactWords);
}
