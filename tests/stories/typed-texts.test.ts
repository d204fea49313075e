/** Typed text is counted as people see it, and stored without characters that nobody sees. */
import { expect, it } from 'vitest';
import { contentOf } from '../../src/domain/request/publish-request.js';
import { tooLong } from '../../src/text/answer-faults.js';
import * as approval from '../../src/text/approval.js';
import * as form from '../../src/text/form.js';
import { buttons as peopleButtons, waitForAdministrator } from '../../src/text/people.js';
import { reasonTooLong } from '../../src/text/read-reason.js';
import { asks, fillForm, fillFormUpTo } from '../support/fill-form.js';
import { answersIntroduction } from '../support/introduce.js';
import { decision, submits } from '../support/play-request.js';
import { startApp } from '../support/start-app.js';

/** One character to whoever reads it, three to a computer. */
const CHARACTER = 'ที่';

it('a subject may be as long as its question says, in characters as people see them', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'subject');
  await staff.says(CHARACTER.repeat(301));
  await staff.sees(tooLong(301, 300));
  await staff.says(CHARACTER.repeat(300));
  await staff.sees(asks.details);
});

it('several messages of details are counted together, and the count that is told is what people see', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.says(CHARACTER.repeat(999));
  await staff.sees('บันทึกข้อความแล้ว');
  await staff.says(CHARACTER.repeat(1));
  await staff.sees(tooLong(1001, 1000)); // the new line between the two counts
});

it('a reason for refusing may be as long as the sentence says', async () => {
  const { phone } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff);
  await chief.sees(decision.refuse);
  await chief.taps(decision.refuse);
  await chief.sees(approval.titles.askReason);
  await chief.says(CHARACTER.repeat(501));
  await chief.sees(reasonTooLong(501));
  await chief.says(CHARACTER.repeat(500));
  await chief.sees(approval.refusalPreviewIntro);
});

it('a request holds no control characters, no turned writing direction, nothing hidden; lines and emoji stay', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillForm(staff, {
    subject: 'รณรงค์\u0000\tป้องกัน\n\u202eไข้\u200bเลือดออก\u2069',
    details: 'บรรทัดแรก\u0007\r\n\u2066บรรทัดที่สอง 👩🏽‍⚕️\u200d',
    source: 'กลุ่มงาน\u2028ควบคุมโรค\ufeff',
    remarks: '\u00adด่วน\u0085มาก',
  });
  await staff.taps(form.buttons.send);
  await staff.sees('เลขที่คำขอ 1/2570');
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request && contentOf(request)).toMatchObject({
    subject: 'รณรงค์ ป้องกัน ไข้เลือดออก',
    details: 'บรรทัดแรก\nบรรทัดที่สอง 👩🏽‍⚕️',
    source: 'กลุ่มงาน ควบคุมโรค',
    remarks: 'ด่วน\nมาก',
  });
});

it("a newcomer's name and position are kept on one line, without anything hidden", async () => {
  const { phone, stores } = await startApp();
  const newcomer = phone('newcomer');
  await newcomer.follows();
  await answersIntroduction(newcomer, {
    name: 'ชูใจ\n\u202eตัวอย่าง\u0000',
    position: 'นัก\u200bวิชาการ\u2067สาธารณสุข',
  });
  await newcomer.taps(peopleButtons.confirm);
  await newcomer.sees(waitForAdministrator);
  expect(await stores.persons.get(newcomer.userId)).toMatchObject({
    name: 'ชูใจ ตัวอย่าง',
    position: 'นักวิชาการสาธารณสุข',
  });
});
