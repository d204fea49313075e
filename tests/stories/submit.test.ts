/** 'ส่งคำขอ' certifies and submits, once; what is wrong is said all at once before. */
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { nobodyOnDuty } from '../../src/text/approval.js';
import * as dateQuestions from '../../src/text/date-questions.js';
import * as filling from '../../src/text/filling.js';
import * as form from '../../src/text/form.js';
import { buildOffice } from '../support/builders.js';
import { asks, fillForm, typesForm } from '../support/fill-form.js';
import { keepButton } from '../support/keep-button.js';
import { submits } from '../support/play-request.js';
import { officePeople, startApp } from '../support/start-app.js';

const DAY_MS = 24 * 60 * 60_000;

/** Unsends one of the texts that the requester sent. */
async function unsends(staff: Phone, text: string): Promise<void> {
  const own = staff.view().entries.flatMap((one) => (one.kind === 'person' ? [one.content] : []));
  const index = own.findLastIndex((content) => content.type === 'text' && content.text === text);
  await staff.unsends(own.length - index);
  await staff.sees(filling.unsent);
}

it('the confirmation names the number, the subject and who decides, and the request waits for that decider', async () => {
  const { phone, stores } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await typesForm(staff, 'review', { subject: 'รณรงค์ป้องกันไข้เลือดออก' });
  await staff.taps(form.buttons.send);
  await staff.sees('เลขที่คำขอ 1/2570 เรื่อง “รณรงค์ป้องกันไข้เลือดออก” อยู่ระหว่างรอสาธารณสุขอำเภอพิจารณา');
  const card = await chief.sees('รณรงค์ป้องกันไข้เลือดออก');
  expect(chief.altText(card)).toContain('จาก สมหญิง ตัวอย่าง กลุ่มงานควบคุมโรค รอการพิจารณา');

  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.signatures).toMatchObject([
    { capacity: 'ผู้รับผิดชอบการให้ข้อมูล', by: { name: 'สมหญิง ตัวอย่าง', position: 'พยาบาลวิชาชีพ' }, round: 1 },
  ]);
});

it('all faults stand on the review card at once, each with a jump to its question, and nothing can be sent', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await typesForm(staff, 'review', { subject: 'หัวข้อที่ผิด', source: 'แหล่งที่ผิด' });
  await unsends(staff, 'หัวข้อที่ผิด');
  await unsends(staff, 'แหล่งที่ผิด');
  await staff.says('ทำต่อ');
  const review = staff.shownTexts(await staff.sees(form.labels.faults));
  expect(review).toContainEqual(expect.stringMatching(/^หัวข้อ: ยังไม่ได้ตอบ/));
  expect(review).toContainEqual(expect.stringMatching(/^แหล่งที่มาของข้อมูล: ยังไม่ได้ตอบ/));
  expect(review).not.toContain(form.buttons.send);

  await staff.taps('แหล่งที่มาของข้อมูล: ยังไม่ได้ตอบ');
  await staff.sees(asks.source);
  await staff.says('กรมควบคุมโรค');
  await staff.sees(asks.subject); // the other one that is missing
  await staff.says('หัวข้อที่ถูก');
  await staff.sees(form.buttons.send);
});

it('a last day that has passed while the draft lay is a fault, and the old button sends nothing', async () => {
  const { phone, emulator, stores } = await startApp();
  const staff = phone('staff');
  await fillForm(staff, { online: 'วันนี้' });
  emulator.clock.forward(2 * DAY_MS);
  await staff.taps(form.buttons.send);
  await staff.sees(dateQuestions.lastDayPassed('2026-11-22'));
  expect(await stores.requests.countBySituation()).toEqual({});
});

it('a double tap sends once and is answered with success twice', async () => {
  const { phone, stores } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await fillForm(staff);
  const send = keepButton(staff, form.buttons.send);
  await Promise.all([staff.tapsAction(send), staff.tapsAction(send)]);
  await staff.sees('เลขที่คำขอ 1/2570');
  await staff.sees('สถานะคำขอ: รออนุญาต');
  await chief.sees('1/2570');

  await staff.tapsAction(send);
  await staff.sees('สถานะคำขอ: รออนุญาต');
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
  expect(chief.messages()).toHaveLength(1);
});

it('the button still means the same success after a restart', async () => {
  const { phone, restart, stores } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  const send = keepButton(staff, form.buttons.send);
  await staff.tapsAction(send);
  await staff.sees('เลขที่คำขอ 1/2570');
  await restart();
  await staff.tapsAction(send);
  await staff.sees('คำขอเลขที่ 1/2570');
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it('numbers count within the Thai fiscal year and begin anew on 1 October in Bangkok', async () => {
  const { phone, emulator } = await startApp();
  const staff = phone('staff');
  emulator.clock.setTo(new Date('2026-09-30T16:59:00Z'));
  expect(await submits(staff)).toBe('1/2569');
  expect(await submits(staff)).toBe('2/2569');
  emulator.clock.forward(60_000);
  expect(await submits(staff, { online: 'อีก 90 วัน' })).toBe('1/2570');
});

it('two people who send at the same moment get two numbers', async () => {
  const { phone } = await startApp();
  const both = [phone('staff'), phone('standIn')];
  await Promise.all(both.map((one) => fillForm(one)));
  await Promise.all(both.map((one) => one.taps(form.buttons.send)));
  const numbers = await Promise.all(
    both.map(async (one) => /เลขที่คำขอ (\S+)/.exec(one.shownTexts(await one.sees('เลขที่คำขอ')).join(' '))?.[1]),
  );
  expect(numbers.sort()).toEqual(['1/2570', '2/2570']);
});

it('where nobody can decide yet, the requester hears it and an administrator is told', async () => {
  const people = officePeople.filter(({ roles }) => !roles.includes('approver'));
  const { phone, stores } = await startApp({ people });
  const staff = phone('staff');
  await fillForm(staff);
  await staff.taps(form.buttons.send);
  await staff.sees(filling.deciderMissing);
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  await phone('administrator').sees(request ? nobodyOnDuty(buildOffice(), request) : '');
});
