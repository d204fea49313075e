/** LINE delivers again, out of order, or late: nobody notices. */
import { expect, test } from 'vitest';
import { fillForm } from '../support/fill-form.js';
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
  const counts = await stores.requests.countByStatus();
  expect(Object.values(counts)).toEqual([1]);
  expect(pushesBilled()).toBe(1);
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
  await emulator.quiet();
  expect(keys.map((key) => phone(key).messages().length)).toEqual(keys.map(() => 1));
});
