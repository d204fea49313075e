/** LINE delivers again, out of order, or late: nobody notices. */
import { expect, test } from 'vitest';
import { asks, fillForm, fillFormUpTo } from '../support/fill-form.js';
import { permits, submits } from '../support/play-request.js';
import { startApp } from '../support/start-app.js';

test('a webhook that comes three times is answered once', async () => {
  const { emulator, phone } = await startApp();
  const staff = phone('staff');
  await staff.says('เมนู');
  await staff.next();
  expect(await emulator.redeliverLast({ times: 2 })).toEqual([200, 200]);
  await emulator.quiet();
  expect(staff.messages()).toHaveLength(1);
});

test('a submission that LINE delivers again is the same request', async () => {
  const { emulator, phone, stores, pushesBilled } = await startApp();
  await fillForm(phone('staff'));
  await phone('staff').taps('ส่งคำขอ');
  await emulator.quiet();
  await emulator.redeliverLast({ times: 2 });
  await emulator.quiet();
  const counts = await stores.requests.countBySituation();
  expect(Object.values(counts)).toEqual([1]);
  expect(await pushesBilled()).toBe(1);
});

test('a webhook of which only the second delivery arrives is answered', async () => {
  const { emulator, phone } = await startApp();
  const staff = phone('staff');
  await staff.says('เมนู');
  await staff.next();
  const event = emulator.buildEvent('staff', {
    type: 'message',
    message: { type: 'text', id: '1', text: 'สถานะ', quoteToken: 'q' },
    deliveryContext: { isRedelivery: true },
  });
  expect(await emulator.sendEvents([event])).toBe(200);
  await staff.next();
  await emulator.quiet();
  expect(staff.messages()).toHaveLength(2);
});

test('what was answered before a restart is not answered again after it', async () => {
  const { emulator, phone, restart } = await startApp();
  const staff = phone('staff');
  await staff.says('เมนู');
  await staff.next();
  await restart();
  await emulator.redeliverLast();
  await emulator.quiet();
  expect(staff.messages()).toHaveLength(1);
});

test('many people at once are each answered once', async () => {
  const { emulator, phone } = await startApp();
  const keys = ['staff', 'chief', 'deputy', 'webmaster', 'standIn', 'administrator'];
  await Promise.all(keys.map((key) => phone(key).says('เมนู')));
  await Promise.all(keys.map((key) => phone(key).next()));
  await emulator.quiet();
  expect(keys.map((key) => phone(key).messages().length)).toEqual(keys.map(() => 1));
});

test('an answer that comes again after a restart does not answer the next question', async () => {
  const { emulator, phone, restart, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'subject');
  await staff.says('หัวข้อของคำขอ');
  await staff.sees(asks.details);
  await restart();
  await emulator.redeliverLast({ times: 2 });
  await staff.says('ส่งเอกสารครบแล้ว');
  await staff.sees('ยังไม่มีรายละเอียดข้อมูลหรือเอกสารแนบ');
  const conversation = await stores.conversations.get(staff.userId);
  expect(conversation?.draft).toMatchObject({ answers: { subject: 'หัวข้อของคำขอ' }, detailTexts: [] });
});

test('parts of the details that arrive out of order are all there', async () => {
  const { emulator, phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  emulator.faults.add({ kind: 'webhook-out-of-order', times: 1 });
  await staff.says('ส่วนที่หนึ่ง');
  await staff.says('ส่วนที่สอง');
  await emulator.quiet();
  await staff.says('ครบแล้ว');
  await staff.sees(asks.source);
  const conversation = await stores.conversations.get(staff.userId);
  const texts = conversation?.draft?.detailTexts.map(({ text }) => text);
  expect(texts?.sort()).toEqual(['ส่วนที่สอง', 'ส่วนที่หนึ่ง']);
});

test('an answer that overtakes the tap before it is asked for again, and nothing is lost', async () => {
  const { emulator, phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'category');
  emulator.faults.add({ kind: 'webhook-out-of-order', times: 1 });
  await staff.taps('8. ข่าวประชาสัมพันธ์');
  await staff.says('หัวข้อที่มาก่อน');
  await staff.sees('ไม่มีรายการนี้');
  await staff.sees(asks.subject);
  await staff.says('หัวข้อที่มาก่อน');
  await staff.sees(asks.details);
});

test('a decision that is delivered again is the same decision', async () => {
  const { emulator, phone, stores, pushesBilled } = await startApp();
  await submits(phone('staff'));
  await permits(phone('chief'));
  await phone('webmaster').sees('รอนำขึ้นเว็บไซต์');
  await emulator.redeliverLast({ times: 3 });
  await emulator.quiet();
  const [request] = await stores.requests.waiting({ statuses: ['permitted'] }, 10);
  expect(request?.history.map(({ action }) => action)).toEqual(['submit', 'permit']);
  expect(await pushesBilled()).toBe(2);
});
