/** Words for people who introduce themselves, beside the questions and cards in people.ts. */
import { commandWord } from './commands.js';
import { doubts, ifMeant } from './doubts.js';
import type { PersonDoubt } from './reader/person-doubt.js';

export const notRegistered = `ท่านยังไม่ได้ลงทะเบียน กรุณาพิมพ์ “${commandWord('register')}” เพื่อเริ่มต้น`;

export const waitForAdministrator =
  'ได้รับข้อมูลการลงทะเบียนแล้ว อยู่ระหว่างรอผู้ดูแลระบบยืนยันสิทธิ์ ระบบจะแจ้งผลให้ทราบทางช่องทางนี้';

export const lettersOnly = 'กรุณาพิมพ์เป็นตัวอักษร โดยไม่ใส่อีโมจิ';
export const personDoubts: Record<PersonDoubt, string> = {
  ...doubts,
  firstName: `ข้อความนี้มีเพียงคำเดียว จึงยังไม่ได้บันทึก กรุณาพิมพ์ชื่อและนามสกุลในข้อความเดียวโดยเว้นวรรค ${ifMeant}`,
  moreThanName: `ข้อความนี้มีมากกว่าชื่อและนามสกุล จึงยังไม่ได้บันทึก กรุณาพิมพ์เฉพาะชื่อและนามสกุล ระบบจะถามตำแหน่งและข้อมูลติดต่อในข้อถัดไป ${ifMeant}`,
  sentence: `ข้อความนี้คล้ายประโยคบอกเล่า จึงยังไม่ได้บันทึก กรุณาพิมพ์เฉพาะชื่อตำแหน่งหรือชื่อหน่วยงาน ${ifMeant}`,
  personName: `ข้อความนี้คล้ายชื่อบุคคล จึงยังไม่ได้บันทึก ${ifMeant}`,
};

/** Units of the list that a typed text may mean. */
export function unitsFound(names: readonly string[]): string {
  return `ในรายการมี ${names.map((name) => `“${name}”`).join(' ')} จึงยังไม่ได้บันทึก กรุณาแตะเลือกจากรายการ`;
}

/** The answer before, which the next question repeats. */
export function recorded(label: string, given: string): string {
  return `บันทึกแล้ว ${label}: ${given}`;
}

export const badContact = 'ไม่พบหมายเลขโทรศัพท์หรืออีเมล กรุณาตรวจสอบแล้วพิมพ์ใหม่';
export const askedAgain = 'ท่านยังลงทะเบียนไม่เสร็จ กรุณาตอบคำถามต่อไปนี้';
export const finishFirst = 'กรุณาลงทะเบียนให้เสร็จก่อนใช้รายการอื่น';
export const oldChoice = 'ปุ่มนี้เป็นของคำถามอื่น กรุณาตอบคำถามปัจจุบัน';
export const reviewFirst = `กรุณาตรวจสอบข้อมูล หากถูกต้องพิมพ์ “${commandWord('confirm')}” หรือแตะข้อที่ต้องการแก้ไข`;
export const cancelled = 'ยกเลิกการลงทะเบียนแล้ว ระบบไม่เก็บข้อมูลที่กรอกไว้';
export const corrected = 'แก้ไขข้อมูลเรียบร้อยแล้ว';
export const help = [
  `พิมพ์ “${commandWord('back')}” เพื่อกลับไปข้อก่อนหน้า`,
  `“${commandWord('cancel')}” เพื่อหยุดการลงทะเบียน`,
  'หากมีข้อสงสัย กรุณาติดต่อผู้ดูแลระบบของหน่วยงาน',
].join(' ');

export const administratorByCode = 'รหัสถูกต้อง ท่านเป็นผู้ดูแลระบบของหน่วยงานเมื่อลงทะเบียนครบถ้วน';
export const nowAdministrator = 'รหัสถูกต้อง ท่านเป็นผู้ดูแลระบบของหน่วยงานแล้ว';
export const codeUsedByOther =
  'รหัสนี้มีผู้อื่นใช้แล้ว หากต้องการรหัสใหม่ กรุณาติดต่อเจ้าหน้าที่ไอทีของหน่วยงาน (คำสั่ง npm run administrator -- code)';
export const codeExpired = 'รหัสผู้ดูแลระบบนี้หมดอายุแล้ว กรุณาขอรหัสใหม่จากเจ้าหน้าที่ไอทีของหน่วยงาน';
export const wrongCode = 'รหัสผู้ดูแลระบบไม่ถูกต้อง กรุณาตรวจสอบรหัสที่แสดงเมื่อเริ่มระบบ';
export const lastTryUsed = 'รหัสผู้ดูแลระบบไม่ถูกต้องครบจำนวนครั้งแล้ว กรุณาลองใหม่ในวันถัดไป';
