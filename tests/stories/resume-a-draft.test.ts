/** A draft lives for days, through restarts and other commands, and is never eaten by the next message. */
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import * as filling from '../../src/text/filling.js';
import * as form from '../../src/text/form.js';
import * as myRequests from '../../src/text/my-requests.js';
import { asks, fillFormUpTo, goOnTo, typesForm } from '../support/fill-form.js';
import { submits } from '../support/play-request.js';
import { startApp } from '../support/start-app.js';

const HOUR_MS = 60 * 60_000;

async function draftCards(staff: Phone): Promise<number> {
  await staff.sees(form.titles.draft);
  const told = staff.messages().filter((message) => staff.shownTexts(message).includes(form.titles.draft));
  return told.length;
}

it('after days a text is no answer to the old question: the draft is offered', async () => {
  const { phone, emulator } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'source', { subject: 'แผนงานปี 2570' });
  emulator.clock.forward(3 * 24 * HOUR_MS);

  await staff.says('สวัสดีตอนเช้า');
  const card = await staff.sees(form.titles.draft);
  expect(staff.altText(card)).toContain('แผนงานปี 2570');

  await staff.taps('ทำต่อ');
  await staff.sees(asks.source);
  await goOnTo(staff, 'review', { from: 'source' });
  await staff.sees('แผนงานปี 2570');
});

it('what is typed at a question that was left long ago is said to be no answer yet, and is none', async () => {
  const { phone, emulator, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'online');
  emulator.clock.forward(2 * HOUR_MS);
  await staff.says('30 ก.ย. 2570');
  await staff.sees(filling.timeIsOver);
  await staff.sees(form.titles.draft);
  expect((await stores.conversations.get(staff.userId))?.draft?.answers.online).toBeUndefined();
  await staff.taps('ทำต่อ');
  await staff.sees(asks.online);
  await staff.says('30 ก.ย. 2570');
  await staff.sees(asks.links);
});

it('a word that steers the form is no longer one after a long silence', async () => {
  const { phone, emulator } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'links');
  emulator.clock.forward(2 * HOUR_MS);
  await staff.says('ข้าม');
  await staff.sees(form.titles.draft);
  await staff.says('ทำต่อ');
  await staff.sees(asks.links);
});

it('a button of the open question still works after days', async () => {
  const { phone, emulator } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'online');
  emulator.clock.forward(2 * 24 * HOUR_MS);
  await staff.taps('ไม่มีกำหนดสิ้นสุด');
  await staff.sees(asks.reviewOn);
});

it('a restart of the bot between two answers is not noticed', async () => {
  const { phone, restart } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await restart();
  await goOnTo(staff, 'online', { from: 'details' });
  await restart();
  await goOnTo(staff, 'review', { from: 'online' });
  await restart();
  await staff.taps(form.buttons.send);
  await staff.sees('เลขที่คำขอ 1/2570');
});

it('a new request offers the draft that is there, and starting anew throws it away', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'source', { subject: 'เรื่องเดิม' });
  await staff.says('ขอเผยแพร่');
  await staff.sees('เรื่องเดิม');
  await staff.taps('เริ่มใหม่');
  await staff.sees(form.titles.restart); // asked once more
  await staff.taps('เริ่มใหม่');
  await staff.sees(asks.category);
  await goOnTo(staff, 'review', { subject: 'เรื่องใหม่' });
  await staff.sees('เรื่องใหม่');
});

it('throwing a draft away is asked once more, and other words do not do it', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'source', { subject: 'เรื่องเดิม' });
  await staff.says('ทิ้ง');
  await staff.sees(form.discardQuestion);
  await staff.says('ไม่แน่ใจ');
  await staff.sees(form.discardQuestion);
  await staff.taps('ทิ้ง');
  await staff.sees(filling.discarded);
  await staff.says('ทำต่อ');
  await staff.sees(filling.noDraft);
});

it.each(['ทำต่อ', 'ย้อนกลับ'])(
  'a typed word for throwing away is asked back too, and %s keeps the draft',
  async (back) => {
    const { phone } = await startApp();
    const staff = phone('staff');
    await fillFormUpTo(staff, 'source');
    await staff.says('ทิ้ง');
    await staff.sees(form.discardQuestion);
    await staff.says(back);
    await staff.sees(asks.source);
  },
);

it.each([
  ['สถานะ', myRequests.myRequestsTitle],
  ['งานของฉัน', form.titles.draft],
  ['เมนู', 'เมนู'],
])('%s in the middle of the form is answered, and the draft is offered once', async (word, title) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'subject');
  await staff.says(word);
  await staff.sees(title);
  expect(await draftCards(staff)).toBe(1);

  await staff.says('รณรงค์ป้องกันไข้เลือดออก'); // the question is still open
  await staff.sees(asks.details);
});

it('a request is shown by its number while it is asked whether to throw a draft away, and nothing is thrown away', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  const number = await submits(staff);
  await fillFormUpTo(staff, 'source', { subject: 'แผนงานปี 2570' });
  await staff.says('ทิ้ง');
  await staff.sees(form.discardQuestion);
  await staff.says(number);
  await staff.sees(myRequests.statusTitle);
  await staff.says('ทำต่อ');
  await staff.sees(asks.source);
});

it('cancelling keeps the draft for 30 days, and no longer', async () => {
  const { phone, emulator } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'source', { subject: 'แผนงานปี 2570' });
  await staff.says('ยกเลิกค่ะ');
  await staff.sees(filling.cancelled);
  emulator.clock.forward(29 * 24 * HOUR_MS);
  await staff.says('ดำเนินการต่อ');
  await staff.sees(asks.source);
  emulator.clock.forward(31 * 24 * HOUR_MS);
  await staff.says('ทำต่อ');
  await staff.sees(filling.noDraft);
});

it('beginning anew is asked once more, and going on keeps the draft', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'source', { subject: 'เรื่องเดิม' });
  await staff.says('เริ่มใหม่');
  await staff.sees(form.titles.restart);
  await staff.says('ไม่แน่ใจ');
  await staff.sees(form.titles.restart);
  await staff.says('ทำต่อ');
  await staff.sees(asks.source);
});

it('a saved draft waits in the list of the requester’s work', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'source', { subject: 'แผนงานปี 2570' });
  await staff.says('บันทึกไว้ก่อน');
  await staff.sees(filling.saved);
  await staff.says('งานของฉัน');
  await staff.sees('แผนงานปี 2570');
});

it('old cards of a draft that was thrown away do nothing', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await typesForm(staff, 'review');
  await staff.says('ทิ้ง');
  await staff.sees(form.discardQuestion);
  await staff.taps('ทิ้ง');
  await staff.sees(filling.discarded);
  await staff.taps(form.buttons.send);
  await staff.sees(filling.noDraft);
  await staff.taps('8. ข่าวประชาสัมพันธ์');
  await staff.sees(filling.noDraft);
  expect(await stores.requests.countBySituation()).toEqual({});
});
