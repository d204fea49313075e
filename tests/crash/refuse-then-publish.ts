/** The longest usual way of a request once its form is filled: refused, corrected, permitted, published. */
import type { Phone } from '../../src/emulator/phone/phone.js';
import { permits, publishes, refuses, takes } from '../support/play-request.js';

export async function refuseThenPublish(phone: (key: string) => Phone): Promise<void> {
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];

  await staff.taps('ส่งคำขอ');
  await staff.sees('เลขที่คำขอ 1/2570');
  await refuses(chief, 'กรุณาระบุวันที่จัดกิจกรรม');

  await staff.taps('แก้ไขและเสนอใหม่');
  await staff.taps('ส่งคำขอ');
  await staff.sees('เลขที่คำขอ 1/2570');
  await permits(chief);

  await takes(webmaster);
  await publishes(webmaster);
}
