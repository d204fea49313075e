/** Who blocks the bot and comes back, while LINE delivers late and in any order: the newest word counts. */
import { expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/start-app.js';

const minute = 60_000;

async function chiefIsBlocked({ stores, emulator }: TestApp): Promise<boolean | undefined> {
  await emulator.quiet();
  return (await stores.persons.get(emulator.phone('chief').userId))?.blockedBot;
}

/** Built now, delivered whenever the story says. */
function event({ emulator }: TestApp, type: 'unfollow' | 'follow' | 'message') {
  const message = { type: 'text', id: '1', text: 'เมนู', quoteToken: 'q' };
  return emulator.buildEvent('chief', type === 'message' ? { type, message } : { type });
}

async function delivers(bot: TestApp, late: ReturnType<typeof event>): Promise<void> {
  expect(await bot.emulator.sendEvents([late])).toBe(200);
  await bot.emulator.quiet();
}

it('an unfollow that comes after the follow that came later cuts nobody off', async () => {
  const bot = await startApp();
  const unfollow = event(bot, 'unfollow');
  bot.emulator.clock.forward(minute);
  await delivers(bot, event(bot, 'follow'));
  await delivers(bot, unfollow);
  expect(await chiefIsBlocked(bot)).toBe(false);
});

it('nor does one that comes after a message that was written later, whose follow never came', async () => {
  const bot = await startApp();
  const unfollow = event(bot, 'unfollow');
  bot.emulator.clock.forward(minute);
  await bot.phone('chief').says('เมนู');
  await bot.phone('chief').sees('กรุณาเลือกรายการที่ต้องการ');
  await delivers(bot, unfollow);
  expect(await chiefIsBlocked(bot)).toBe(false);
});

it('a follow that comes after a newer unfollow does not bring anybody back', async () => {
  const bot = await startApp();
  const follow = event(bot, 'follow');
  bot.emulator.clock.forward(minute);
  await delivers(bot, event(bot, 'unfollow'));
  await delivers(bot, follow);
  expect(await chiefIsBlocked(bot)).toBe(true);
});

it('a person who writes or taps has not blocked the bot, even if no follow came', async () => {
  const bot = await startApp();
  await bot.phone('chief').says('เมนู');
  await bot.phone('chief').sees('กรุณาเลือกรายการที่ต้องการ');
  await delivers(bot, event(bot, 'unfollow'));
  expect(await chiefIsBlocked(bot)).toBe(true);
  bot.emulator.clock.forward(minute);
  await bot.phone('chief').taps('งานของฉัน');
  expect(await chiefIsBlocked(bot)).toBe(false);

  bot.emulator.clock.forward(minute);
  await delivers(bot, event(bot, 'unfollow'));
  expect(await chiefIsBlocked(bot)).toBe(true);
  bot.emulator.clock.forward(minute);
  await bot.phone('chief').says('เมนู');
  expect(await chiefIsBlocked(bot)).toBe(false);
});

it('a message from before the block proves nothing', async () => {
  const bot = await startApp();
  const message = event(bot, 'message');
  bot.emulator.clock.forward(minute);
  await delivers(bot, event(bot, 'unfollow'));
  await delivers(bot, message);
  expect(await chiefIsBlocked(bot)).toBe(true);
});

it('somebody who is still being introduced is judged by the same rule', async () => {
  const bot = await startApp();
  const newcomer = bot.phone('newcomer');
  await newcomer.follows();
  await bot.emulator.quiet();
  const unfollow = bot.emulator.buildEvent('newcomer', { type: 'unfollow' });
  bot.emulator.clock.forward(minute);
  await newcomer.says('สวัสดี');
  await delivers(bot, unfollow);
  expect(await bot.stores.persons.get(newcomer.userId)).toMatchObject({ blockedBot: false });
});

it('a stranger who blocks the bot leaves no record', async () => {
  const bot = await startApp();
  const { userId } = bot.phone('newcomer');
  await delivers(bot, bot.emulator.buildEvent('newcomer', { type: 'unfollow' }));
  expect(await bot.stores.persons.get(userId)).toBeUndefined();
});
