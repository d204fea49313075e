/** Whether a text typed as somebody's name, position or unit looks like something else: then it is asked about before it is stored. */
import type { IntroductionField } from '../../domain/person/person.js';
import { fieldCorrection, fieldToEdit } from './field-to-edit.js';
import { plainWords } from './plain-words.js';
import { withoutGreeting } from './read-courtesy.js';
import { type Doubt, doubtOf } from './read-doubt.js';

export type PersonDoubt = Doubt | 'firstName' | 'moreThanName' | 'personName' | 'sentence';

/** 'นายแพทย์', 'นายช่าง' and 'นายอำเภอ' begin positions. */
const TITLE = /^(?:น\. ?ส\.|นางสาว|นาง(?!พยาบาล)|นาย(?!แพทย์|ช่าง|สัตวแพทย์|ทะเบียน|อำเภอ|ตรวจ|ก)|ดร\.|ว่าที่ร้อย)/;
/** Behind a name: what somebody is or how they are reached. */
const BESIDE_NAME =
  /\s\S*\d{3}|\S\s\S+\s(?:ตำแหน่ง|พยาบาล|นักวิชาการ|นักจัดการ|เจ้าพนักงาน|เจ้าหน้าที่|เภสัช|ทันตแพทย์|ผู้อำนวยการ|ผู้ช่วย|หัวหน้า|ลูกจ้าง|พนักงาน|กลุ่มงาน|ฝ่าย|งาน|โทร|เบอร์|รพ|สสอ|สสจ)/;
const NICKNAME = 'ชื่อเล่น';
const EDIT = /^(?:ขอ)?(?:แก้|เปลี่ยน)(?:ไข|ชื่อ|เป็น)/;
const WISH = /^(?:ขอ|อยาก|ต้องการ|จะ)?(?:ลงทะเบียน|สมัคร(?:สมาชิก|ใช้|เข้า))/;

/** No position and no unit begins like this, or has a polite word in its middle. */
const SENTENCE =
  /^(?:ผม|กระผม|ดิฉัน|หนู|ฉัน|พี่(?!เลี้ยง)|เรา|คือ|เพิ่ง|ตอนนี้|ปัจจุบัน|เมื่อก่อน|เดี๋ยว|ไม่|ยัง|อยู่|ทำงาน|เป็น|ย้าย|รบกวน|ถ้า|น่าจะ|ขอ(?!นแก่น|งาน))|(?:ค่ะ|คะ|ครับ|คับ|จ้า)[\s,]+\S/;

export function personDoubtOf(
  field: Exclude<IntroductionField, 'contact'>,
  text: string,
): PersonDoubt | undefined {
  const words = plainWords(text);
  if (withoutGreeting(words) !== words) return 'courtesy';
  if (WISH.test(words) || (field === 'name' && EDIT.test(words))) return 'command';
  const doubt = doubtOf(text);
  if (doubt) return doubt;
  if (fieldToEdit(text) || fieldCorrection(text)) return 'command';
  if (field !== 'name')
    return TITLE.test(words) ? 'personName' : SENTENCE.test(words) ? 'sentence' : undefined;
  if (BESIDE_NAME.test(words)) return 'moreThanName';
  return words.includes(' ') && !words.startsWith(NICKNAME) ? undefined : 'firstName';
}
