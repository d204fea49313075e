/** The form leads the requester: one question a message, back and forth without losing an answer. */
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import * as detailsWords from '../../src/text/details-question.js';
import * as filling from '../../src/text/filling.js';
import * as form from '../../src/text/form.js';
import * as questions from '../../src/text/questions.js';
import { asks, fillForm, fillFormUpTo, goOnTo, typesForm } from '../support/fill-form.js';
import { startApp } from '../support/start-app.js';

const eachQuestion = [
  'category',
  'subject',
  'details',
  'source',
  'infoPeriod',
  'online',
  'links',
  'remarks',
  'keywords',
] as const;

function newest(phone: Phone): string {
  const message = phone.messages().at(-1);
  return message ? phone.shownTexts(message).join('\n') : '';
}

it('each question is one message that says its place, an example, and why it is asked', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'category');
  await staff.taps('8. ข่าวประชาสัมพันธ์');
  await staff.sees(asks.subject);
  expect(newest(staff)).toContain(form.position({ number: 2, of: 9 }));
  expect(newest(staff)).toContain('เช่น แผนปฏิบัติการประจำปีงบประมาณ');
  expect(newest(staff)).toContain('หัวข้อนี้จะแสดงบนเว็บไซต์');
  expect(staff.messages()).toHaveLength(2);
});

it('a category with items asks for the item too, and what the profile says is offered as an answer', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'category');
  await staff.taps('1. ข้อมูลหน่วยงาน');
  await staff.sees(asks.item);
  expect(newest(staff)).toContain(form.position({ number: 1, of: 9, isFurther: true }));
  await staff.says('๓');
  await staff.sees(asks.subject);
  await goOnTo(staff, 'source', { from: 'subject' });
  await staff.taps(questions.ownUnit('กลุ่มงานควบคุมโรค'));
  await staff.sees(asks.infoPeriod);
});

it('a category may be typed by its number, in Thai digits too', async () => {
  const { phone } = await startApp();
  await fillFormUpTo(phone('staff'), 'category');
  await phone('staff').says(' ๘ ');
  await phone('staff').sees(asks.subject);
});

it.each(eachQuestion)(
  'at the question for %s the requester can go back, save, cancel and get help',
  async (question) => {
    const { phone } = await startApp();
    const staff = phone('staff');
    await fillFormUpTo(staff, question);
    expect(staff.quickReplies()).toEqual(expect.arrayContaining(['ย้อนกลับ', 'บันทึกไว้ก่อน', 'ยกเลิก', 'ช่วยเหลือ']));
    expect(newest(staff)).toMatch(/ย้อนกลับ · บันทึกไว้ก่อน · ยกเลิก(?: ·|\n)\s*ช่วยเหลือ/);

    await staff.taps('ช่วยเหลือ');
    await staff.sees(filling.help);
    await staff.sees(asks[question]);

    await staff.taps('บันทึกไว้ก่อน');
    await staff.sees(filling.saved);
    await staff.says('ทำต่อ');
    await staff.sees(asks[question]);

    await staff.taps('ยกเลิก');
    await staff.sees(filling.cancelled);
    await staff.says('ทำต่อ');
    await staff.sees(asks[question]);

    const before = eachQuestion[eachQuestion.indexOf(question) - 1];
    await staff.says('ย้อนกลับ');
    await staff.sees(before ? asks[before] : filling.firstQuestion);
  },
);

it('words like cancel steer only when they are the whole message', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'subject');
  await staff.says('ยกเลิกการฉีดวัคซีนวันที่ 30 พ.ย. 2569');
  await staff.sees(asks.details);
});

it('going back keeps the later answers', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'infoPeriod', { details: 'รายละเอียดเดิม' });
  for (const question of ['source', 'details', 'subject'] as const) {
    await staff.says('ย้อนกลับ');
    await staff.sees(asks[question]);
  }
  await staff.says('หัวข้อใหม่');
  await staff.sees(asks.infoPeriod); // the first that has no answer
  await goOnTo(staff, 'review', { from: 'infoPeriod' });
  expect(newest(staff)).toContain('หัวข้อใหม่');
  expect(newest(staff)).toContain('รายละเอียดเดิม');
});

it('an answer that was given before can be kept by a tap', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details', { subject: 'หัวข้อเดิม' });
  await staff.says('ย้อนกลับ');
  await staff.sees(asks.subject);
  await staff.taps(filling.keepAnswer);
  await staff.sees(asks.details);
  await goOnTo(staff, 'review', { from: 'details' });
  expect(newest(staff)).toContain('หัวข้อเดิม');
});

it('the review card shows every answer, dates in B.E. with weekday, who will decide, and what the requester certifies', async () => {
  const { phone, app } = await startApp();
  const staff = phone('staff');
  await fillForm(staff, { links: 'https://www.ddc.moph.go.th', remarks: 'ขอให้ขึ้นหน้าแรก' });
  for (const shown of [
    '8. ข่าวประชาสัมพันธ์',
    'รณรงค์ป้องกันไข้เลือดออก',
    'ขอเชิญร่วมกำจัดแหล่งเพาะพันธุ์ยุงลาย',
    'กลุ่มงานควบคุมโรค',
    '1 พ.ย. 2569 – 30 พ.ย. 2569',
    'ถึงวันพฤหัสบดีที่ 30 ก.ย. 2570',
    'https://www.ddc.moph.go.th/',
    'ขอให้ขึ้นหน้าแรก',
    'วันศุกร์ที่ 20 พ.ย. 2569',
    'สาธารณสุขอำเภอ',
    app.deps.office.certification,
  ]) {
    expect(newest(staff)).toContain(shown);
  }
});

it.each([
  ['subject', 1, 'หัวข้อที่แก้แล้ว', 'หัวข้อที่แก้แล้ว'],
  ['source', 3, 'กรมควบคุมโรค', 'กรมควบคุมโรค'],
  ['infoPeriod', 4, 'ปีงบประมาณ 2569', '1 ต.ค. 2568 – 30 ก.ย. 2569'],
  ['online', 5, '31/12/2569', 'ถึงวันพฤหัสบดีที่ 31 ธ.ค. 2569'],
  ['links', 6, 'https://example.go.th/a', 'https://example.go.th/a'],
  ['remarks', 7, 'ด่วน', 'ด่วน'],
  ['keywords', 8, 'ไข้เลือดออก ยุงลาย', 'ไข้เลือดออก, ยุงลาย'],
] as const)(
  'from the review card %s alone is edited, and the review card comes back',
  async (question, nth, typed, shown) => {
    const { phone } = await startApp();
    const staff = phone('staff');
    await fillForm(staff);
    await staff.taps(form.buttons.edit, { nth });
    await staff.sees(asks[question]);
    await staff.says(typed);
    await staff.sees(asks.review);
    expect(newest(staff)).toContain(shown);
    expect(newest(staff)).toContain(form.buttons.send);
  },
);

it('details are added to, written anew, or kept when they are edited from the review card', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff, { details: 'ข้อความเดิม' });
  await staff.taps(form.buttons.edit, { nth: 2 });
  await staff.sees(asks.details);
  await staff.taps(detailsWords.rewriteDetails);
  await staff.sees(detailsWords.detailsCleared);
  await staff.says('ข้อความใหม่');
  await staff.sees('บันทึกข้อความแล้ว');
  await staff.says('ครบแล้ว');
  await staff.sees(asks.review);
  expect(newest(staff)).toContain('ข้อความใหม่');
  expect(newest(staff)).not.toContain('ข้อความเดิม');
});

it('a text typed at the details that are edited replaces the text there was, and a second one is added to it', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff, { details: 'ข้อความเดิม' });
  await staff.taps(form.buttons.edit, { nth: 2 });
  expect(staff.shownTexts(await staff.sees(asks.details)).join()).toContain('ข้อความเดิม: “ข้อความเดิม”');
  await staff.says('ข้อความใหม่');
  await staff.sees('ใช้ข้อความใหม่แทนข้อความเดิมแล้ว');
  await staff.says('บรรทัดที่สอง');
  await staff.sees('บันทึกข้อความแล้ว');
  await staff.says('ครบแล้ว');
  await staff.sees(asks.review);
  expect(newest(staff)).toContain('ข้อความใหม่\nบรรทัดที่สอง');
  expect(newest(staff)).not.toContain('ข้อความเดิม');
});

it('whoever goes back to the details reads the text there is, and adds to it', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'source', { details: 'ข้อความเดิม' });
  await staff.says('ย้อนกลับ');
  const asked = staff.shownTexts(await staff.sees(asks.details)).join();
  expect(asked).toContain('ข้อความที่บันทึกไว้: “ข้อความเดิม”');
  expect(asked).toContain('หากครบแล้ว กด “ดำเนินการต่อ”');
  await staff.says('เพิ่มเติม');
  await staff.sees('บันทึกข้อความแล้ว');
  await goOnTo(staff, 'review', { from: 'details', details: 'สุดท้าย' });
  expect(newest(staff)).toContain('ข้อความเดิม\nเพิ่มเติม\nสุดท้าย');
});

it('another category asks only for what it needs besides', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  await staff.taps(form.buttons.edit, { nth: 0 });
  await staff.sees(asks.category);
  await staff.taps('1. ข้อมูลหน่วยงาน');
  await staff.sees(asks.item);
  await staff.taps('2. วิสัยทัศน์');
  await staff.sees('1. ข้อมูลหน่วยงาน (General information) › วิสัยทัศน์');
});

it('a tap on an older question changes nothing and shows the one that is open', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await typesForm(staff, 'details', { subject: 'หัวข้อเดิม' });
  await staff.taps('2. กฎหมาย');
  await staff.sees(filling.cardOutdated);
  await staff.sees(asks.details);
});

it('a text at the review card is no answer: the bot says what to tap', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  await staff.says('ถูกต้องแล้ว');
  await staff.sees(filling.reviewOnlyTaps);
  await staff.sees(form.buttons.send);
});
