/** The longest usual way of a request once its form is filled: refused, corrected, permitted, published. */
import type { Phone } from '../../src/emulator/phone/phone.js';

export async function refuseThenPublish(phone: (key: string) => Phone): Promise<void> {
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];

  await staff.taps('ส่งคำขอ');
  await staff.sees('คำขอเลขที่ 1/2570');

  await chief.taps('ไม่อนุญาต');
  await chief.sees('ระบุเหตุผลที่ไม่อนุญาต');
  await chief.says('กรุณาระบุวันที่จัดกิจกรรม');
  await chief.taps('ยืนยันไม่อนุญาต');
  await chief.sees('บันทึกผลเรียบร้อยแล้ว');

  await staff.taps('แก้ไขและเสนอใหม่');
  await staff.taps('ส่งคำขอ');
  await staff.sees('คำขอเลขที่ 1/2570');

  await chief.taps('อนุญาตให้เผยแพร่');
  await chief.taps('ยืนยันอนุญาต');
  await chief.sees('บันทึกผลเรียบร้อยแล้ว');

  await webmaster.taps('รับงานนี้');
  await webmaster.taps('บันทึกว่าเผยแพร่แล้ว');
  await webmaster.says('https://www.example.go.th/news/1');
  await webmaster.taps('ยืนยันว่าเผยแพร่แล้ว');
  await webmaster.sees('ระบบแจ้งผู้ขอเผยแพร่แล้ว');
}
