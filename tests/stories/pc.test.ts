/** On LINE for PC there are no quick replies and no rich menu: buttons of cards and typed words do everything. */
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import * as form from '../../src/text/form.js';
import * as publication from '../../src/text/publication.js';
import { asks, fillForm, fillFormUpTo } from '../support/fill-form.js';
import {
  decision,
  permits,
  publishes,
  refuses,
  sendsUnchanged,
  submits,
  takes,
} from '../support/play-request.js';
import { officePeople, startApp } from '../support/start-app.js';

const onPc = officePeople.map((one) => ({ ...one, device: 'pc' as const }));

function expectNothingOfPhones(...phones: Phone[]): void {
  for (const phone of phones) {
    expect(phone.quickReplies()).toEqual([]);
    expect(phone.richMenu()).toBeNull();
  }
}

it('the whole journey goes without them', async () => {
  const { phone } = await startApp({ people: onPc });
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];
  await fillForm(staff);
  expectNothingOfPhones(staff, chief, webmaster);
  await staff.taps(form.buttons.send);
  await refuses(chief, 'ยังไม่ครบ');
  await staff.sees(publication.buttons.correct);
  await webmaster.says('เมนู');
  await webmaster.sees(publication.notifyBackTitle(decision.refuse));
  await staff.taps(publication.buttons.correct);
  await staff.sees(asks.review);
  await sendsUnchanged(staff);
  await chief.sees('เสนอครั้งที่ 2');
  await permits(chief);
  await takes(webmaster);
  await publishes(webmaster);
  await staff.sees(publication.titles.published);
  expectNothingOfPhones(staff, chief, webmaster);
});

it('the menu is a card whose rows do what the rich menu does', async () => {
  const { phone } = await startApp();
  const webmaster = phone('webmaster');
  await webmaster.says('เมนู');
  await webmaster.sees('กรุณาเลือกรายการที่ต้องการ');
  await webmaster.taps('งานของฉัน');
  await webmaster.sees('ขณะนี้ไม่มีงานที่รอท่านดำเนินการ');
  await webmaster.taps('ขอเผยแพร่');
  await webmaster.sees(asks.category);
});

it('every question names the words that a phone shows as quick replies, and has its own way on as a button', async () => {
  const { phone } = await startApp({ people: onPc });
  const staff = phone('staff');
  await fillFormUpTo(staff, 'links');
  await staff.sees('หรือพิมพ์: ย้อนกลับ · บันทึกไว้ก่อน · ยกเลิก\nช่วยเหลือ');
  await staff.taps('ข้าม');
  await staff.sees(asks.remarks);
  await staff.says('ย้อนกลับ');
  await staff.sees(asks.links);
  await staff.says('ทิ้ง');
  await staff.sees(form.discardQuestion);
  await staff.taps('บันทึกไว้ก่อน');
  await staff.sees('บันทึกฉบับร่างไว้แล้ว');
});

it('a newcomer on a PC registers by typing alone', async () => {
  const { phone } = await startApp({ people: onPc });
  const newcomer = phone('newcomer');
  await newcomer.says('สวัสดี');
  for (const answer of ['ชูใจ ตัวอย่าง', 'นักวิชาการสาธารณสุข', '4', 'chujai@example.go.th']) {
    await newcomer.sees('ข้อ');
    await newcomer.says(answer);
  }
  await newcomer.sees('กลุ่มงานควบคุมโรค');
  await newcomer.says('ยืนยัน');
  await newcomer.sees('อยู่ระหว่างรอผู้ดูแลระบบยืนยันสิทธิ์');
});

it('asked for the address, the webmaster can leave by a word and keeps the task', async () => {
  const { phone } = await startApp();
  const webmaster = phone('webmaster');
  await submits(phone('staff'));
  await permits(phone('chief'));
  await takes(webmaster);
  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees(publication.askPageAddress);
  await webmaster.says('ยกเลิก');
  await webmaster.sees('ท่านรับงานนี้แล้ว');
  await publishes(webmaster);
});
