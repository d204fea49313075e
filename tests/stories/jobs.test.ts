/** Jobs run by the clock: one catch-up after days without the bot, and a notice of a job that does not succeed. */
import { expect, it } from 'vitest';
import { decision, submits } from '../support/play-request.js';
import { startApp, type TestApp } from '../support/start-app.js';

const everybody = ['staff', 'chief', 'deputy', 'webmaster', 'standIn', 'administrator'];

function messagesOf({ phone }: TestApp): Record<string, number> {
  return Object.fromEntries(everybody.map((key) => [key, phone(key).messages().length]));
}

async function settles(bot: TestApp): Promise<void> {
  for (const job of ['send reminders', 'tell of short limits that are over', 'deliver messages']) {
    await bot.runJob(job);
  }
  await bot.emulator.quiet();
}

it('after three days down each person gets one push, however much came due meanwhile', async () => {
  const bot = await startApp();
  for (const subject of ['เรื่องที่หนึ่ง', 'เรื่องที่สอง', 'เรื่องที่สาม', 'เรื่องที่สี่', 'เรื่องที่ห้า']) {
    await submits(bot.phone('staff'), { subject });
    await bot.phone('chief').sees(subject);
    await bot.phone('chief').sees(decision.permit);
    bot.emulator.clock.forward(60_000);
  }
  await bot.emulator.quiet();
  const [before, pushesBefore] = [messagesOf(bot), await bot.pushesBilled()];
  bot.emulator.clock.setTo(new Date('2026-11-26T08:30:00+07:00')); // from a Friday to the Thursday after
  await bot.restart();
  await settles(bot);
  const after = messagesOf(bot);
  const heard = everybody.filter((key) => after[key] !== before[key]);
  expect(heard).toContain('chief');
  expect((await bot.pushesBilled()) - pushesBefore).toBe(heard.length);

  for (const _ of ['once more', 'and again']) {
    await bot.restart();
    await settles(bot);
  }
  expect(messagesOf(bot)).toEqual(after);
});

it('a job that has not succeeded for twice its period is named to watchdogs, and told to an administrator once', async () => {
  const bot = await startApp();
  const [run, elapsed] = [bot.app.vitals.jobs.get('remove old events'), bot.app.vitals.elapsedMs()];
  if (!run) throw new Error('the job did not run at the start');
  const [day, hour] = [24 * 60 * 60_000, 60 * 60_000];
  bot.app.vitals.jobs.set('remove old events', { ...run, quietSinceMs: elapsed - 2 * day - hour });
  const answer = await fetch(new URL('/readyz', bot.webhookUrl));
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({
    ready: true,
    degraded: ['jobs'],
    lateJobSeconds: { 'remove old events': expect.closeTo((2 * day + hour) / 1000, -2) },
  });
  for (const _ of ['found', 'found again']) await bot.runJob('tell of late jobs');
  await bot.runJob('deliver messages');
  await bot.phone('administrator').sees('remove old events');
  await bot.emulator.quiet();
  expect(await bot.pushesBilled()).toBe(1);
});
