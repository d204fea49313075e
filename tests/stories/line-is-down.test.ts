/** LINE hangs, fails or refuses for a while: everybody still gets each message once. */
import { expect, test } from 'vitest';
import { answeredLate } from '../../src/text/trouble.js';
import { buildMessage } from '../support/builders.js';
import { fillForm } from '../support/fill-form.js';
import { permits, publishes, recordsPage, submits, takes } from '../support/play-request.js';
import { startApp, type TestApp } from '../support/start-app.js';

const PUSH = '/v2/bot/message/push';
const REPLY = '/v2/bot/message/reply';

/** The clock goes on and what runs by the clock runs. */
async function later({ emulator, app }: TestApp, minutes: number): Promise<void> {
  emulator.clock.forward(minutes * 60_000);
  for (const job of app.jobs) await job.run();
  await emulator.quiet();
}

async function submitted(bot: TestApp): Promise<void> {
  const staff = bot.phone('staff');
  await fillForm(staff);
  await staff.taps('ส่งคำขอ');
  await bot.emulator.quiet();
}

async function storeNews({ stores, phone, app }: TestApp): Promise<void> {
  const at = app.deps.now();
  const personId = phone('chief').userId;
  await stores.messages.add(buildMessage({ id: 'news', personId, createdAt: at, nextAttemptAt: at }));
}

test('a reply that LINE answered with 500 is tried again and comes once', async () => {
  const { emulator, phone } = await startApp();
  emulator.faults.add({
    kind: 'api-status',
    pathContains: REPLY,
    status: 500,
    acceptedAnyway: false,
    times: 1,
  });
  await phone('staff').says('เมนู');
  await phone('staff').next();
  await emulator.quiet();
  expect(phone('staff').messages()).toHaveLength(1);
});

test('a reply that arrived although LINE answered 500 is not sent a second time', async () => {
  const { emulator, phone } = await startApp();
  emulator.faults.add({
    kind: 'api-status',
    pathContains: REPLY,
    status: 500,
    acceptedAnyway: true,
    times: 1,
  });
  await phone('staff').says('เมนู');
  await phone('staff').next();
  await emulator.quiet({ forMs: 600 });
  expect(phone('staff').messages()).toHaveLength(1);
});

test.each([false, true])(
  'the card that LINE answered with 500 (and sent: %s) reaches the chief once',
  async (acceptedAnyway) => {
    const bot = await startApp();
    bot.emulator.faults.add({
      kind: 'api-status',
      pathContains: PUSH,
      status: 500,
      acceptedAnyway,
      times: 2,
    });
    await submitted(bot);
    for (let minutes = 0; minutes < 5; minutes += 1) await later(bot, 1);
    expect(bot.phone('chief').messages()).toHaveLength(1);
    expect(await bot.pushesBilled()).toBe(1);
  },
);

test('too many calls at once only make the card come later', async () => {
  const bot = await startApp();
  await bot.runJob('watch the month’s messages'); // which asks LINE as well
  await bot.emulator.quiet();
  bot.emulator.faults.add({ kind: 'rate-limit', times: 1 });
  await storeNews(bot);
  await later(bot, 0);
  expect(bot.phone('chief').messages()).toHaveLength(0);
  await later(bot, 1);
  expect(bot.phone('chief').messages()).toHaveLength(1);
});

test("when the month's messages are used up the card waits for more, and replies still serve everybody", async () => {
  const bot = await startApp();
  bot.emulator.setQuota(0);
  await submitted(bot);
  await bot.emulator.quiet();
  expect(bot.phone('chief').messages()).toHaveLength(0);
  await bot.phone('chief').says('งานของฉัน');
  await bot.phone('chief').next();

  bot.emulator.setQuota(100);
  await later(bot, 61);
  expect(bot.phone('chief').lastPushCount()).toBe(1);
  expect(bot.errorsLogged.splice(0)).toEqual([expect.stringContaining('messages are used up')]);
});

test('an answer that comes after the minute of the free reply is pushed', async () => {
  const bot = await startApp();
  const event = bot.emulator.buildEvent('staff', {
    type: 'message',
    message: { type: 'text', id: '1', text: 'เมนู', quoteToken: 'q' },
  });
  bot.emulator.clock.forward(61_000);
  await bot.emulator.sendEvents([event]);
  await bot.phone('staff').sees(answeredLate);
  await bot.emulator.quiet();
  expect(bot.phone('staff').messages()).toHaveLength(2);
  expect(await bot.pushesBilled()).toBe(1);
});

test('to whom blocked the bot nothing is pushed, and the administrator can find it', async () => {
  const bot = await startApp();
  await bot.phone('chief').blocks();
  await bot.emulator.quiet();
  await storeNews(bot);
  await later(bot, 1);
  expect(await bot.stores.messages.undeliverable(10)).toMatchObject([{ id: 'news', fault: 'blocked' }]);
  expect(bot.errorsLogged.splice(0)).toEqual([expect.stringContaining('can not be delivered')]);
});

test('the whole way of a request costs three pushes, to the decider, the webmaster and the requester', async () => {
  const { phone, emulator, pushesBilled } = await startApp();
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];
  await submits(staff);
  await permits(chief);
  await takes(webmaster);
  await publishes(webmaster);
  await staff.sees('เผยแพร่บนเว็บไซต์แล้ว');
  await emulator.quiet();
  expect(await pushesBilled()).toBe(3);
  const billed = emulator.log.filter((call) => call.billed > 0);
  expect(billed.map(({ userIds }) => userIds)).toEqual([[chief.userId], [webmaster.userId], [staff.userId]]);
});

test('a reply to which LINE says nothing is tried again and comes once', async () => {
  const { emulator, phone } = await startApp({ lineDeadlineMs: 200 });
  emulator.faults.add({ kind: 'api-hang', pathContains: REPLY, times: 1 });
  await phone('staff').says('เมนู');
  await phone('staff').next();
  await phone('staff').says('สถานะ');
  await phone('staff').next();
  expect(phone('staff').messages()).toHaveLength(2);
});

test('a reply that LINE took slowly, after we had given up, is not sent a second time', async () => {
  const { emulator, phone } = await startApp({ lineDeadlineMs: 200 });
  emulator.faults.add({ kind: 'api-slow', pathContains: REPLY, milliseconds: 400, times: 1 });
  await phone('staff').says('เมนู');
  await phone('staff').next();
  await emulator.quiet({ forMs: 600 });
  expect(phone('staff').messages()).toHaveLength(1);
});

test('a push to which LINE says nothing is tried again later and comes once', async () => {
  const bot = await startApp({ lineDeadlineMs: 200 });
  bot.emulator.faults.add({ kind: 'api-hang', pathContains: PUSH, times: 1 });
  await submits(bot.phone('staff'));
  await bot.runJob('deliver messages'); // ends with the deadline of the hanging call
  expect(bot.phone('chief').messages()).toHaveLength(0);
  for (let minutes = 0; minutes < 3; minutes += 1) {
    bot.emulator.clock.forward(60_000);
    await bot.runJob('deliver messages');
  }
  expect(bot.phone('chief').messages()).toHaveLength(1);
  expect(bot.emulator.log.filter(({ billed }) => billed > 0)).toHaveLength(1); // the call that hangs goes on
});

test('a card that could not be pushed before the bot was stopped is pushed after its next start', async () => {
  const bot = await startApp();
  bot.emulator.faults.add({ kind: 'api-status', pathContains: PUSH, status: 503, acceptedAnyway: false });
  await submits(bot.phone('staff'));
  await bot.runJob('deliver messages');
  bot.emulator.faults.clear();
  await bot.restart();
  await later(bot, 31);
  await bot.phone('chief').sees('1/2570');
  expect(await bot.pushesBilled()).toBe(1);
});

test('what a refused token held back is pushed at the next start, not half an hour later', async () => {
  const bot = await startApp();
  bot.emulator.faults.add({ kind: 'api-status', pathContains: PUSH, status: 401, acceptedAnyway: false });
  await submits(bot.phone('staff'));
  await bot.runJob('deliver messages');
  expect(bot.errorsLogged.splice(0)).toContainEqual(expect.stringContaining('LINE_CHANNEL_ACCESS_TOKEN'));
  bot.emulator.faults.clear();
  await bot.restart();
  await bot.phone('chief').sees('1/2570');
  expect(await bot.pushesBilled()).toBe(1);
});

test('what a refused token held back is pushed as soon as LINE takes a reply again', async () => {
  const bot = await startApp();
  bot.emulator.faults.add({ kind: 'api-status', pathContains: PUSH, status: 401, acceptedAnyway: false });
  await submits(bot.phone('staff'));
  await bot.runJob('deliver messages');
  expect(bot.errorsLogged.splice(0)).toContainEqual(expect.stringContaining('LINE_CHANNEL_ACCESS_TOKEN'));
  bot.emulator.faults.clear();
  await bot.phone('webmaster').says('เมนู');
  await bot.phone('chief').sees('1/2570');
  expect(await bot.pushesBilled()).toBe(1);
});

test('a push that failed while the clock was 400 days ahead is tried again once it is right', async () => {
  const bot = await startApp();
  const days400 = 400 * 24 * 60 * 60_000;
  await bot.stores.messages.add(
    buildMessage({
      id: 'news',
      personId: bot.phone('chief').userId,
      attempts: 1,
      nextAttemptAt: new Date(bot.app.deps.now().getTime() + days400),
    }),
  );
  await bot.runJob('deliver messages');
  await bot.emulator.quiet();
  expect(bot.phone('chief').messages()).toHaveLength(1);
});

test('while no push goes out the chief finds and decides the request by free replies', async () => {
  const bot = await startApp();
  const chief = bot.phone('chief');
  bot.emulator.setQuota(0);
  await submits(bot.phone('staff'));
  await chief.says('งานของฉัน');
  await chief.sees('1. เลขที่ 1/2570');
  await chief.taps('1. เลขที่ 1/2570');
  await permits(chief);
  expect(await bot.pushesBilled()).toBe(0);
  await bot.emulator.quiet();
  expect(bot.errorsLogged.splice(0)).toEqual([expect.stringContaining('messages are used up')]);
});

test('an administrator reads in the work list that somebody could not be told', async () => {
  const bot = await startApp();
  const [staff, administrator] = [bot.phone('staff'), bot.phone('administrator')];
  await submits(staff);
  await staff.blocks();
  await permits(bot.phone('chief'));
  await takes(bot.phone('webmaster'));
  await recordsPage(bot.phone('webmaster'));
  await bot.phone('webmaster').sees('ผู้รับบล็อกบัญชีของระบบ');
  await bot.runJob('deliver messages');
  await administrator.says('งานของฉัน');
  await administrator.sees('มีข้อความ 1 รายการที่ส่งถึงผู้รับไม่ได้');
  expect(bot.errorsLogged.splice(0)).toEqual([expect.stringContaining('can not be delivered')]);
});
