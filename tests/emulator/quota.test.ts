/** Quota is counted as LINE bills it. */
import { expect, test } from 'vitest';
import { play, push, reply } from './play.js';

test('the quota is counted per recipient, and a full one refuses with the monthly limit', async () => {
  const { emulator, api } = await play();
  emulator.setQuota(3);
  const [staff, chief] = [emulator.phone('staff').userId, emulator.phone('chief').userId];
  const messages = [
    { type: 'text', text: 'x' },
    { type: 'text', text: 'y' },
  ];

  await api('/v2/bot/message/multicast', { json: { to: [staff, chief], messages } });
  expect((await api('/v2/bot/message/quota/consumption')).body).toEqual({ totalUsage: 2 });
  const tooMany = await api('/v2/bot/message/multicast', { json: { to: [staff, chief], messages } });
  expect(tooMany).toMatchObject({ status: 429, body: { message: 'You have reached your monthly limit.' } });
  expect((await push(api, staff, 'the last one')).status).toBe(200);
  expect((await push(api, staff, 'one too many')).status).toBe(429);
});

test('replies are free and go on when the quota is used up', async () => {
  const { emulator, bot, api } = await play();
  emulator.setQuota(0);
  await emulator.phone('staff').says('hello');
  expect((await reply(api, bot.last().replyToken)).status).toBe(200);
  expect((await api('/v2/bot/message/quota/consumption')).body).toEqual({ totalUsage: 0 });
});

test('the quota is told as limited or none', async () => {
  const { emulator, api } = await play();
  expect((await api('/v2/bot/message/quota')).body).toEqual({ type: 'none' });
  emulator.setQuota(300);
  expect((await api('/v2/bot/message/quota')).body).toEqual({ type: 'limited', value: 300 });
});

test('a new month starts with an empty count', async () => {
  const { emulator, api } = await play();
  emulator.setQuota(1);
  const { userId } = emulator.phone('staff');
  await push(api, userId, 'x');
  expect((await push(api, userId, 'x')).status).toBe(429);
  emulator.clock.setTo(new Date('2026-12-01T00:00:00Z'));
  expect((await push(api, userId, 'x')).status).toBe(200);
});

test('counts of a day are ready when the day is over in UTC+9', async () => {
  const { emulator, bot, api } = await play();
  const count = async (kind: string) => (await api(`/v2/bot/message/delivery/${kind}?date=20261120`)).body;
  await emulator.phone('staff').says('hello');
  await reply(api, bot.last().replyToken);
  await push(api, emulator.phone('staff').userId, 'x');

  expect(await count('push')).toEqual({ status: 'unready' });
  emulator.clock.setTo(new Date('2026-11-20T15:00:00Z'));
  expect(await count('push')).toEqual({ status: 'ready', success: 1 });
  expect(await count('reply')).toEqual({ status: 'ready', success: 1 });
  expect((await api('/v2/bot/message/delivery/push?date=2026-11-20')).status).toBe(400);
});
