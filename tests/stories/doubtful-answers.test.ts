/** An answer that looks like a command, a question to the bot, a greeting or nothing is asked about before it is stored. */
import { expect, it } from 'vitest';
import { badLink, emptyAnswer, insideAddress } from '../../src/text/answer-faults.js';
import { doubts, useAsTyped } from '../../src/text/doubts.js';
import * as filling from '../../src/text/filling.js';
import * as form from '../../src/text/form.js';
import { asks, fillFormUpTo, goOnTo } from '../support/fill-form.js';
import { startApp } from '../support/start-app.js';

it.each([
  ['subject', 'สวัสดีค่ะ', doubts.courtesy],
  ['subject', 'ขอบคุณครับ 🙏', doubts.courtesy],
  ['subject', 'ต้องพิมพ์อะไรคะ', doubts.question],
  ['subject', 'ใส่ชื่อเต็มไหม?', doubts.question],
  ['subject', 'ข้อ 1', doubts.number],
  ['subject', '...', doubts.nothing],
  ['subject', '🙏', doubts.nothing],
  ['subject', 'อนุมัติครับ', doubts.agreement],
  ['subject', 'ok', doubts.agreement],
  ['subject', 'เรียบร้อยค่ะ', doubts.agreement],
  ['subject', 'ข้อ 7/9', doubts.number],
  ['remarks', 'ค่ะ', doubts.agreement],
  ['subject', 'ส่งคำขอ', doubts.command],
  ['subject', 'ประวัติค่ะ', doubts.command],
  ['details', 'ลบ', doubts.command],
  ['details', 'เอาออกค่ะ', doubts.command],
  ['source', 'คัดลอกเป็นคำขอใหม่', doubts.command],
  ['keywords', 'ค่ะ', doubts.agreement],
  ['keywords', 'ใส่กี่คำคะ เท่าไหร่', doubts.question],
  ['details', 'ขอลบรูปที่ 4 ออก', doubts.command],
  ['details', 'ต่อไปค่ะ', doubts.command],
  ['details', 'ส่งไฟล์ได้กี่ไฟล์คะ เท่าไหร่', doubts.question],
  ['source', 'ไม่ทราบค่ะ', doubts.command],
  ['remarks', 'ขอบคุณค่ะ', doubts.courtesy],
  ['subject', 'รอสักครู่นะคะ ขอถามหัวหน้าก่อน', doubts.talk],
  ['details', 'ถึงไหนแล้วคะ', doubts.question],
  ['details', '55555', doubts.talk],
  ['keywords', 'ต่อเลยค่ะ', doubts.command],
] as const)('%s: %j is no answer yet: it is asked about', async (question, typed, doubt) => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, question);
  await staff.says(typed);
  await staff.sees(doubt);
  await staff.sees(useAsTyped);
  const draft = (await stores.conversations.get(staff.userId))?.draft;
  expect(draft?.givenBy[question]).toBeUndefined();
  expect(JSON.stringify(draft?.answers)).not.toContain(typed);
});

it.each([
  ['category', 'อันนี้ต้องใส่อะไรคะ', 'กรุณาเลือกหมวดหมู่ข้อมูล'],
  ['infoPeriod', 'ตรงนี้ใส่อะไรคะ', 'เช่น 1-30 พ.ย. 2569'],
  ['online', 'อันนี้ต้องใส่อะไรคะ', 'เช่น 20/11/2570'],
  ['links', 'อันนี้คืออะไรครับ', 'เช่น https://www.ddc.moph.go.th'],
] as const)('%s: %j is answered with what the question wants', async (question, typed, words) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, question);
  await staff.says(typed);
  const said = staff.shownTexts(await staff.sees('คำอธิบายของข้อนี้')).join();
  expect(said).toContain(words);
});

it('a slip at a list is told how to go back, and goes back', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'online');
  await staff.says('กดผิดค่ะ');
  await staff.sees(filling.notAnAnswer);
  await staff.says('กลับไปค่ะ');
  await staff.sees(asks.infoPeriod);
});

it("'my unit' at the source is the requester's unit, as on the button", async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'source');
  await staff.says('หน่วยงานของผมครับ');
  await staff.sees(asks.infoPeriod);
  const { source } = (await stores.conversations.get(staff.userId))?.draft?.answers ?? {};
  expect(source).toBe('กลุ่มงานควบคุมโรค');
});

it('politeness to the bot is no part of a subject, nor of the keywords', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'subject');
  await staff.says('แผนปฏิบัติการประจำปี 2570 ค่ะ');
  await staff.sees(asks.details);
  await goOnTo(staff, 'keywords', { from: 'details' });
  await staff.says('ไข้เลือดออก ยุงลาย ค่ะ');
  await staff.sees(form.titles.review);
  const draft = (await stores.conversations.get(staff.userId))?.draft;
  expect(draft?.answers).toMatchObject({
    subject: 'แผนปฏิบัติการประจำปี 2570',
    keywords: ['ไข้เลือดออก', 'ยุงลาย'],
  });
});

it('a requester who means it says so with a tap, and it is the answer', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'subject');
  await staff.says('ไข้เลือดออกป้องกันอย่างไร');
  await staff.sees(doubts.question);
  await staff.taps(useAsTyped);
  await staff.sees(asks.details);
  const draft = (await stores.conversations.get(staff.userId))?.draft;
  expect(draft?.answers.subject).toBe('ไข้เลือดออกป้องกันอย่างไร');
});

it('or types it again, where no buttons are at hand; another answer takes its place', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'subject');
  await staff.says('สวัสดีค่ะ');
  await staff.sees(doubts.courtesy);
  await staff.says('ลบไฟล์เก่าออกจากเว็บไซต์');
  await staff.sees(doubts.command);
  await staff.says('ลบไฟล์เก่าออกจากเว็บไซต์');
  await staff.sees(asks.details);
  expect((await stores.conversations.get(staff.userId))?.draft).toMatchObject({
    answers: { subject: 'ลบไฟล์เก่าออกจากเว็บไซต์' },
  });
});

it('an unsent text is no longer offered', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'subject');
  await staff.says('สวัสดีค่ะ');
  await staff.sees(doubts.courtesy);
  await staff.unsends();
  await staff.sees(filling.unsent);
  expect((await stores.conversations.get(staff.userId))?.draft?.doubt).toBeUndefined();
});

it("an address in the office's own network is asked about; what is no address is refused", async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'links');
  await staff.says('2569');
  await staff.sees(badLink);
  await staff.says('http://192.168.1.10/news');
  await staff.sees(insideAddress);
  await staff.taps(useAsTyped);
  await staff.sees(asks.remarks);
  expect((await stores.conversations.get(staff.userId))?.draft?.answers.links).toEqual([
    'http://192.168.1.10/news',
  ]);
});

it('nothing to see is no answer, and is not offered as one', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'subject');
  await staff.says('\u3164');
  await staff.sees(emptyAnswer);
});
