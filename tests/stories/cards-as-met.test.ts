/** Cards say who, what and until when, and every question leads back to its request. */
import { expect, it } from 'vitest';
import * as approval from '../../src/text/approval.js';
import { commandWord } from '../../src/text/commands.js';
import * as form from '../../src/text/form.js';
import * as handOver from '../../src/text/hand-over.js';
import { topicAnswers, topicTitles } from '../../src/text/help.js';
import * as myRequests from '../../src/text/my-requests.js';
import * as publication from '../../src/text/publication.js';
import { allDetails, back } from '../../src/text/request-words.js';
import { fillFormUpTo } from '../support/fill-form.js';
import { keepButton } from '../support/keep-button.js';
import { decision, permits, publishes, refuses, submits, takes } from '../support/play-request.js';
import { officePeople, startApp, type TestPerson } from '../support/start-app.js';

it('whoever decides reads the rest of a request behind one tap, and comes back', async () => {
  const { phone } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff, { source: 'กลุ่มงานระบาดวิทยา' });
  const card = chief.shownTexts(await chief.sees(approval.titles.decide)).join('\n');
  expect(card).not.toContain('กลุ่มงานระบาดวิทยา');
  await chief.taps(allDetails);
  await chief.sees('กลุ่มงานระบาดวิทยา');
  await chief.taps(back);
  await chief.sees(decision.permit);
});

it('somebody without a part in it is not shown the details by a button of somebody else', async () => {
  const people = [
    ...officePeople,
    { ...officePeople[0], key: 'stranger', roles: ['requester'] },
  ] as TestPerson[];
  const { phone } = await startApp({ people });
  await submits(phone('staff'));
  await phone('chief').sees(approval.titles.decide);
  const details = keepButton(phone('chief'), allDetails);
  await phone('stranger').tapsAction(details);
  await phone('stranger').sees('ท่านไม่มีสิทธิ์');
});

it('a refusal can be left at each of its steps, and nothing is recorded', async () => {
  const { phone, stores } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'));
  await chief.sees(approval.titles.decide);
  await chief.taps(decision.refuse);
  await chief.sees(approval.titles.askReason);
  await chief.taps(back);
  await chief.sees(approval.titles.decide);
  await chief.taps(decision.refuse);
  await chief.says('ตัวเลขผิด');
  await chief.sees(approval.titles.refusalPreview);
  await chief.taps(back);
  await chief.sees(approval.titles.decide);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it('a recall says in its first line who took back what', async () => {
  const { phone } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff);
  await refuses(chief, 'ผิดพลาด');
  await staff.sees('ผิดพลาด');
  await chief.taps(approval.buttons.undo);
  await staff.sees(/สมชาย ตัวอย่าง .*เรียกคืนผลการพิจารณา เมื่อ/);
});

it('the result names category, source and website beside the address', async () => {
  const { phone } = await startApp();
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];
  await submits(staff, { source: 'กลุ่มงานระบาดวิทยา' });
  await permits(chief);
  await takes(webmaster);
  await publishes(webmaster);
  const card = staff.shownTexts(await staff.sees(publication.titles.published)).join('\n');
  for (const words of ['หมวดหมู่ข้อมูล', 'กลุ่มงานระบาดวิทยา', 'เว็บไซต์', 'https://']) expect(card).toContain(words);
});

it('the status names whoever can go on, with the unit', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await submits(staff);
  await staff.says('สถานะ');
  await staff.sees(myRequests.myRequestsTitle);
  await staff.taps('1. เลขที่');
  await staff.sees(/สมชาย ตัวอย่าง .+ \(.+\)/);
});

it('what waits to be put on the website names the webmasters who can, each with the unit', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await submits(staff);
  await permits(phone('chief'));
  await staff.says('1/2570');
  const card = staff.shownTexts(await staff.sees('ผู้ที่ดำเนินการได้ขณะนี้')).join('\n');
  expect(card).toMatch(/มานี ตัวอย่าง .+ \(.+\)/);
});

it("'งานของฉัน' says that nothing waits only where nothing does, not above a draft", async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await staff.says('งานของฉัน');
  await staff.sees(myRequests.nothingWaits);
  await fillFormUpTo(staff, 'details');
  const before = staff.messages().length;
  await staff.says('งานของฉัน');
  await staff.sees(form.titles.draft);
  const shown = staff
    .messages()
    .slice(before)
    .flatMap((one) => staff.shownTexts(one));
  expect(shown.join()).not.toContain(myRequests.nothingWaits);
});

it('a hand-over can be left at its confirmation', async () => {
  const { phone } = await startApp();
  const administrator = phone('administrator');
  await administrator.says('บุคลากร');
  await administrator.sees('สมหญิง ตัวอย่าง');
  await administrator.taps('สมหญิง ตัวอย่าง');
  await administrator.sees(handOver.buttons.handOver);
  await administrator.taps(handOver.buttons.handOver);
  await administrator.sees('มานี ตัวอย่าง');
  await administrator.taps('มานี ตัวอย่าง');
  await administrator.sees(handOver.buttons.confirm);
  await administrator.taps(back);
  await administrator.sees(handOver.buttons.handOver);
});

it.each([
  ['staff', ['form', 'files', 'search', 'extension', 'paper', 'decider']],
  ['chief', ['deciding', 'report', 'registers']],
  ['webmaster', ['publishing', 'coverage']],
  ['administrator', ['people', 'report']],
] as const)('help offers %s what belongs to the role, and each topic its button', async (key, topics) => {
  const { phone } = await startApp();
  const person = phone(key);
  for (const topic of topics) {
    await person.says('ช่วยเหลือ');
    await person.sees(topicTitles[topic]);
    await person.taps(topicTitles[topic]);
    const { text, command } = topicAnswers[topic];
    const card = await person.sees(text);
    expect(person.shownTexts(card)).toContain(commandWord(command));
  }
});
