/** Fills the request form by chat up to the review card, as a person in no hurry would. */
import type { Phone } from '../../src/emulator/phone/phone.js';

export interface Answers {
  subject?: string;
  details?: string;
}

export async function fillForm(
  staff: Phone,
  { subject = 'รณรงค์ป้องกันไข้เลือดออก', details = 'ขอเชิญร่วมกำจัดแหล่งเพาะพันธุ์ยุงลาย' }: Answers = {},
): Promise<void> {
  await staff.says('ขอเผยแพร่');
  await staff.sees('หมวดหมู่ข้อมูล');
  await staff.taps('8. ข่าวประชาสัมพันธ์');
  await staff.sees('ข้อ 2/8');
  await staff.says(subject);
  await staff.sees('ข้อ 3/8');
  await staff.says(details);
  await staff.sees('บันทึกข้อความแล้ว');
  await staff.says('ส่งเอกสารครบแล้ว');
  await staff.sees('ข้อ 4/8');
  await staff.taps('หน่วยงานของท่าน');
  await staff.sees('ข้อ 5/8');
  await staff.says('1-30 พ.ย. 2569');
  await staff.sees('ข้อ 6/8');
  await staff.says('สิ้นปีงบ');
  await staff.sees('ข้อ 7/8');
  await staff.says('ข้าม');
  await staff.sees('ข้อ 8/8');
  await staff.says('ข้าม');
  await staff.sees('ส่งคำขอ');
}
