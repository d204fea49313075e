/** An unsent message leaves the draft; what was submitted stays on record. */
import { expect, it } from 'vitest';
import * as filling from '../../src/text/filling.js';
import { courtesies } from '../../src/text/menu.js';
import { asks, fillForm, fillFormUpTo, goOnTo, typesForm } from '../support/fill-form.js';
import { submits } from '../support/play-request.js';
import { somePdf } from '../support/sample-files.js';
import { startApp } from '../support/start-app.js';

it('an unsent file leaves the draft', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile(somePdf);
  await staff.sees('รวม 1 ไฟล์');
  await staff.unsends();
  await staff.sees(filling.unsent);
  await goOnTo(staff, 'review', { from: 'details' });
  const review = await staff.sees(asks.review);
  expect(staff.shownTexts(review).join('\n')).not.toContain('ประกาศ.pdf');
});

it('an unsent part of the details leaves the other parts', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.says('ส่วนแรก');
  await staff.sees('บันทึกข้อความแล้ว');
  await staff.says('ส่วนที่พิมพ์ผิด');
  await staff.sees('บันทึกข้อความแล้ว');
  await staff.unsends();
  await staff.sees(filling.unsent);
  await staff.says('ครบแล้ว');
  await staff.sees(asks.source);
  await goOnTo(staff, 'review', { from: 'source' });
  const review = staff.shownTexts(await staff.sees(asks.review)).join('\n');
  expect(review).toContain('ส่วนแรก');
  expect(review).not.toContain('ส่วนที่พิมพ์ผิด');
});

it('an unsent answer is asked again before anything is sent, and stands nowhere any more', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await typesForm(staff, 'details', { subject: 'หัวข้อที่ไม่ควรส่ง' });
  await staff.unsends();
  await staff.sees(filling.unsent);
  await staff.says('ย้อนกลับ');
  await staff.sees(asks.subject);
  await staff.says('ย้อนกลับ');
  await staff.sees(asks.category);
  await staff.taps(filling.keepAnswer);
  await staff.sees(asks.subject);
  await goOnTo(staff, 'review', { from: 'subject', subject: 'หัวข้อใหม่' });
  const review = staff.shownTexts(await staff.sees(asks.review)).join('\n');
  expect(review).toContain('หัวข้อใหม่');
  expect(review).not.toContain('หัวข้อที่ไม่ควรส่ง');
});

it('an answer that is unsent at the review card is shown as missing, without its old words', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  await staff.taps('แก้ไข', { nth: 7 });
  await staff.sees(asks.remarks);
  await staff.says('หมายเหตุที่ไม่ควรส่ง');
  await staff.sees(asks.review);
  await staff.unsends();
  await staff.sees(filling.unsent);
  await staff.says('ทำต่อ');
  const review = staff.shownTexts(await staff.sees(asks.review)).join('\n');
  expect(review).toContain(filling.missing('กรุณาพิมพ์หมายเหตุ'));
  expect(review).not.toContain('หมายเหตุที่ไม่ควรส่ง');
});

it('a parked file that is unsent is offered no more', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await staff.sendsFile(somePdf);
  await staff.sees('เก็บไฟล์');
  await staff.unsends();
  await staff.sees(filling.unsent);
  await fillFormUpTo(staff, 'details');
  const question = await staff.sees(asks.details);
  expect(staff.shownTexts(question).join('\n')).not.toContain('แนบไฟล์ที่ส่งไว้ก่อนหน้า');
});

it('after submitting the record stays, and the requester is told how to withdraw', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile(somePdf);
  await staff.sees('รวม 1 ไฟล์');
  await staff.says('ครบแล้ว');
  await staff.sees(asks.source);
  await goOnTo(staff, 'review', { from: 'source' });
  await staff.taps('ส่งคำขอ');
  await staff.sees('เลขที่คำขอ 1/2570');
  const file = staff.view().entries.findLast((one) => one.kind === 'person' && one.content.type === 'file');
  const own = staff.view().entries.filter((one) => one.kind === 'person');
  await staff.unsends(own.length - own.findIndex((one) => one.id === file?.id));
  await staff.sees(filling.unsentAfterSubmitting);
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.proposal?.content.attachments).toHaveLength(1);
});

it('what was never an answer is taken back in silence', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await staff.says('สวัสดี');
  await staff.sees(courtesies.greeting);
  const before = staff.messages().length;
  await staff.unsends();
  await staff.says('เมนู');
  await staff.sees('เมนู');
  expect(staff.messages().length).toBe(before + 1);
  expect(await submits(staff)).toBe('1/2570');
});
