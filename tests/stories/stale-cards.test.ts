/** Old cards, double taps, two people at once: the record decides, and every tap gets an answer. */
import { expect, it } from 'vitest';
import * as approval from '../../src/text/approval.js';
import { userErrorSentence } from '../../src/text/denials.js';
import * as myRequests from '../../src/text/my-requests.js';
import * as publication from '../../src/text/publication.js';
import { asks } from '../support/fill-form.js';
import { endsRole } from '../support/give-role.js';
import { keepButton } from '../support/keep-button.js';
import { decision, permits, refuses, sendsUnchanged, submits, takes } from '../support/play-request.js';
import { startApp } from '../support/start-app.js';

it('the same tap again is the same success, without a second effect', async () => {
  const { phone, stores, pushesBilled } = await startApp();
  const [chief, webmaster] = [phone('chief'), phone('webmaster')];
  await submits(phone('staff'));
  await chief.sees(decision.permit);
  await chief.taps(decision.permit);
  await chief.sees(decision.confirmPermit);
  const confirm = keepButton(chief, decision.confirmPermit);
  await Promise.all([chief.tapsAction(confirm), chief.tapsAction(confirm), chief.tapsAction(confirm)]);
  await webmaster.sees(publication.titles.task);
  await chief.tapsAction(confirm);
  await chief.sees('บันทึกผลเรียบร้อยแล้ว: อนุญาตให้เผยแพร่');

  const [request] = await stores.requests.waiting({ statuses: ['permitted'] }, 10);
  expect(request?.history.map(({ action }) => action)).toEqual(['submit', 'permit']);
  expect(await pushesBilled()).toBe(2);
});

it('even after the webmaster went on, the same tap of the chief is no error', async () => {
  const { phone } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'));
  await permits(chief);
  const confirm = keepButton(chief, decision.confirmPermit);
  await takes(phone('webmaster'));
  await chief.tapsAction(confirm);
  const again = chief.shownTexts(await chief.sees('บันทึกผลเรียบร้อยแล้ว: อนุญาตให้เผยแพร่'));
  expect(again).toContain(approval.buttons.undo); // until it is published
});

it('of two deciders at the same moment one decides, and the other hears who and when', async () => {
  const { phone, stores } = await startApp();
  const [chief, deputy] = [phone('chief'), phone('deputy')];
  await submits(phone('staff'));
  await chief.sees(decision.permit);
  await chief.taps(decision.permit);
  await chief.sees(decision.confirmPermit);
  await deputy.says('งานของฉัน');
  await deputy.sees('เลขที่ 1/2570');
  await deputy.taps('1. เลขที่ 1/2570');
  await deputy.sees(decision.refuse);
  await deputy.taps(decision.refuse);
  await deputy.sees(approval.titles.askReason);
  await deputy.says('ไม่ครบถ้วน');
  await deputy.sees(decision.confirmRefuse);

  await Promise.all([chief.taps(decision.confirmPermit), deputy.taps(decision.confirmRefuse)]);
  const answers = await Promise.all([
    chief.sees(/บันทึกผลเรียบร้อยแล้ว|มีการดำเนินการแล้ว/),
    deputy.sees(/บันทึกผลเรียบร้อยแล้ว|มีการดำเนินการแล้ว/),
  ]);
  const texts = answers.map((answer) => chief.shownTexts(answer).join('\n'));
  expect(texts.filter((text) => text.includes('บันทึกผลเรียบร้อยแล้ว'))).toHaveLength(1);
  const winner = texts[0]?.includes('บันทึกผลเรียบร้อยแล้ว') ? 'สมชาย ตัวอย่าง' : 'วีระ ตัวอย่าง';
  expect(texts.find((text) => text.includes('มีการดำเนินการแล้ว'))).toContain(winner);
  const counts = Object.values(await stores.requests.countBySituation());
  expect(counts).toEqual([1]);
});

it('a decider who taps after the other one has decided hears who decided what and when, and sees the present card', async () => {
  const { phone, emulator } = await startApp();
  const [chief, deputy] = [phone('chief'), phone('deputy')];
  await submits(phone('staff'));
  await chief.sees(decision.permit);
  const permit = keepButton(chief, decision.permit);
  emulator.clock.forward(2 * 60_000);
  await permits(chief);
  await deputy.tapsAction(permit);
  await deputy.sees('มีการดำเนินการแล้ว: สมชาย ตัวอย่าง สาธารณสุขอำเภอ อนุญาตให้เผยแพร่ เมื่อ 20 พ.ย. 2569 14:32 น.');
  await deputy.sees('สถานะคำขอ: อนุญาตแล้ว รอเผยแพร่');
});

it('the card of an earlier round refuses and shows the new one', async () => {
  const { phone, stores } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff);
  await chief.sees(decision.permit);
  const permit = keepButton(chief, decision.permit);
  await refuses(chief, 'ยังไม่ครบ');
  const oldConfirmation = keepButton(chief, decision.confirmRefuse);
  await staff.sees(publication.buttons.correct);
  await staff.taps(publication.buttons.correct);
  await staff.sees(asks.review);
  await sendsUnchanged(staff);
  await chief.sees('เสนอครั้งที่ 2');

  for (const old of [permit, oldConfirmation]) {
    await chief.tapsAction(old);
    await chief.sees('มีฉบับใหม่');
    await chief.sees('เสนอครั้งที่ 2');
  }
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it('a withdrawn request can not be decided any more', async () => {
  const { phone } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff);
  await chief.sees(decision.permit);
  await staff.taps(myRequests.buttons.withdraw);
  await staff.sees(myRequests.buttons.confirmWithdraw);
  await staff.taps(myRequests.buttons.confirmWithdraw);
  await staff.sees('ยกเลิกแล้ว');
  await chief.taps(decision.permit);
  await chief.sees(/มีการดำเนินการแล้ว: สมหญิง ตัวอย่าง พยาบาลวิชาชีพ ยกเลิกคำขอ เมื่อ/);
  await chief.sees('สถานะคำขอ: ยกเลิกแล้ว');
});

it('nobody decides on their own request: the other decider is asked', async () => {
  const { phone } = await startApp();
  const [chief, deputy] = [phone('chief'), phone('deputy')];
  await submits(chief);
  await deputy.sees(decision.permit);
  const permit = keepButton(deputy, decision.permit);
  await chief.tapsAction(permit);
  await chief.sees('ไม่สามารถพิจารณาคำขอของตนเองได้');
  await permits(deputy);
});

it('the webmaster and the requester may not decide, and are told so', async () => {
  const { phone } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff);
  await chief.sees(decision.permit);
  const permit = keepButton(chief, decision.permit);
  for (const key of ['staff', 'webmaster', 'administrator']) {
    await phone(key).tapsAction(permit);
    await phone(key).sees(userErrorSentence('notAllowed'));
  }
});

it('a decider whose role was ended since may decide no more', async () => {
  const { phone } = await startApp();
  const [chief, administrator] = [phone('chief'), phone('administrator')];
  await submits(phone('staff'));
  await chief.sees(decision.permit);
  await administrator.says('บุคลากร');
  await administrator.sees('สมชาย ตัวอย่าง');
  await administrator.taps('สมชาย ตัวอย่าง');
  await administrator.sees('สิ้นสุดสิทธิ์: ผู้อนุมัติรับรอง');
  await endsRole(administrator, 'สิ้นสุดสิทธิ์: ผู้อนุมัติรับรอง');
  await administrator.sees('ไม่มีสิทธิ์ผู้อนุมัติรับรองแล้ว');
  await chief.taps(decision.permit);
  await chief.sees(userErrorSentence('notAllowed'));
});

it.each(['อนุมัติ', 'OK', 'อนุญาต', 'ไม่อนุญาต', '\u200bโอเค '])(
  'a typed %j never guesses: it asks which one',
  async (typed) => {
    const { phone, stores } = await startApp();
    const chief = phone('chief');
    await submits(phone('staff'));
    await chief.sees(decision.permit);
    await chief.says(typed);
    await chief.sees(approval.whichRequest);
    await chief.sees('1. เลขที่ 1/2570');
    expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
  },
);

it('several that wait are a numbered list, the longest waiting first, each with its own card', async () => {
  const { phone, emulator } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  for (const subject of ['เรื่องแรก', 'เรื่องที่สอง', 'เรื่องที่สาม']) {
    await submits(staff, { subject });
    emulator.clock.forward(60_000);
  }
  await chief.sees('เรื่องที่สาม');
  await chief.says('งานของฉัน');
  const list = chief.shownTexts(await chief.sees(myRequests.myWorkTitle));
  expect(list.filter((line) => /^\d\. /.test(line))).toEqual([
    '1. เลขที่ 1/2570 เรื่องแรก',
    '2. เลขที่ 2/2570 เรื่องที่สอง',
    '3. เลขที่ 3/2570 เรื่องที่สาม',
  ]);
  await chief.taps('2. เลขที่ 2/2570 เรื่องที่สอง');
  const card = chief.shownTexts(await chief.sees(decision.permit));
  expect(card).toContain('เรื่องที่สอง');
  await permits(chief);
  await phone('webmaster').sees('เรื่องที่สอง');
});

it('one confirmation tapped by two deciders at the same moment is one decision', async () => {
  const { phone, stores } = await startApp();
  const [staff, chief, deputy] = [phone('staff'), phone('chief'), phone('deputy')];
  await submits(staff);
  await chief.sees(decision.permit);
  await chief.taps(decision.permit);
  await chief.sees(decision.confirmPermit);
  const confirm = keepButton(chief, decision.confirmPermit);
  await Promise.all([chief.tapsAction(confirm), deputy.tapsAction(confirm)]);
  await Promise.all([chief.sees('เลขที่ 1/2570'), deputy.sees('เลขที่ 1/2570')]);
  const [request] = await stores.requests.waiting({ statuses: ['permitted'] }, 10);
  expect(request?.signatures.map(({ capacity }) => capacity)).toEqual(['ผู้รับผิดชอบการให้ข้อมูล', 'ผู้อนุมัติรับรอง']);
});

it('a preview that was replaced records nothing and shows the present one', async () => {
  const { phone, stores } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff);
  await chief.sees(decision.refuse);
  await chief.taps(decision.refuse);
  await chief.sees(approval.titles.askReason);
  await chief.says('ยังไม่มีวันที่จัดกิจกรรม');
  await chief.sees('เหตุผล: ยังไม่มีวันที่จัดกิจกรรม');
  const first = keepButton(chief, decision.confirmRefuse);
  await chief.taps(approval.buttons.changeReason);
  await chief.sees(approval.titles.askReason);
  await chief.says('ยังไม่มีสถานที่จัดกิจกรรม');
  await chief.sees('เหตุผล: ยังไม่มีสถานที่จัดกิจกรรม');
  await chief.tapsAction(first);
  await chief.next();
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.history.at(-1)?.reason ?? 'ยังไม่มีวันที่จัดกิจกรรม').toBe('ยังไม่มีวันที่จัดกิจกรรม');
});
