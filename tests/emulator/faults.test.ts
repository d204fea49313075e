/** Ordered trouble happens as ordered, as often as ordered. */
import { expect, test, vi } from 'vitest';
import { play, push, reply } from './play.js';

const KEY = '123e4567-e89b-12d3-a456-426614174000';

test('LINE failing before it accepted: nothing is shown, and a retry is a first call', async () => {
  const { emulator, api } = await play();
  const staff = emulator.phone('staff');
  emulator.faults.add({
    kind: 'api-status',
    pathContains: '/push',
    status: 500,
    acceptedAnyway: false,
    times: 1,
  });

  expect((await push(api, staff.userId, 'hello', KEY)).status).toBe(500);
  expect(staff.messages()).toEqual([]);
  expect((await push(api, staff.userId, 'hello', KEY)).status).toBe(200);
});

test('500 after accepting: the message is there, and the retry is told 409', async () => {
  const { emulator, api } = await play();
  const staff = emulator.phone('staff');
  emulator.faults.add({
    kind: 'api-status',
    pathContains: '/push',
    status: 503,
    acceptedAnyway: true,
    times: 1,
  });

  expect((await push(api, staff.userId, 'hello', KEY)).status).toBe(503);
  expect(staff.messages()).toHaveLength(1);
  expect((await push(api, staff.userId, 'hello', KEY)).status).toBe(409);
});

test('a reply that landed before its 500 has used its token', async () => {
  const { emulator, bot, api } = await play();
  await emulator.phone('staff').says('hello');
  emulator.faults.add({
    kind: 'api-status',
    pathContains: '/reply',
    status: 500,
    acceptedAnyway: true,
    times: 1,
  });

  expect((await reply(api, bot.last().replyToken)).status).toBe(500);
  expect(await reply(api, bot.last().replyToken)).toMatchObject({
    status: 400,
    body: { message: 'Invalid reply token' },
  });
});

test('a fault hits only the paths that it names', async () => {
  const { emulator, api } = await play();
  emulator.faults.add({ kind: 'api-status', pathContains: '/push', status: 500, acceptedAnyway: false });
  expect((await api('/v2/bot/info')).status).toBe(200);
});

test('a slow LINE answers in the end', async () => {
  const { emulator, api } = await play();
  emulator.faults.add({ kind: 'api-slow', pathContains: '/info', milliseconds: 20, times: 1 });
  expect((await api('/v2/bot/info')).status).toBe(200);
});

test('a hanging LINE never answers, until the bot hangs up', async () => {
  const { emulator } = await play();
  emulator.faults.add({ kind: 'api-hang', pathContains: '/info', times: 1 });
  const headers = { authorization: `Bearer ${emulator.channelAccessToken}` };
  const deadline = new AbortController();
  const hanging = fetch(`${emulator.apiBaseUrl}/v2/bot/info`, { headers, signal: deadline.signal });
  await vi.waitFor(() => expect(emulator.log).toHaveLength(1));
  expect(emulator.log[0]).toMatchObject({ latencyMs: null });

  deadline.abort();
  await expect(hanging).rejects.toThrow();
  await emulator.quiet();
  expect(emulator.log[0]).toMatchObject({ path: '/v2/bot/info', status: null });
});

test('the rate limit and the monthly limit are both 429, told apart by their words', async () => {
  const { emulator, api } = await play();
  const { userId } = emulator.phone('staff');
  emulator.faults.add({ kind: 'rate-limit', times: 1 });
  expect(await push(api, userId, 'x')).toMatchObject({
    status: 429,
    body: { message: 'The API rate limit has been exceeded. Try again later.' },
  });
  emulator.faults.add({ kind: 'monthly-limit', times: 1 });
  expect((await api('/v2/bot/info')).status).toBe(200);
  expect(await push(api, userId, 'x')).toMatchObject({
    status: 429,
    body: { message: 'You have reached your monthly limit.' },
  });
  expect((await push(api, userId, 'x')).status).toBe(200);
});

test('webhooks go out with a wrong signature or none', async () => {
  const { emulator, bot } = await play();
  const staff = emulator.phone('staff');
  await staff.says('hello');
  emulator.faults.add({ kind: 'webhook-signature', how: 'wrong', times: 1 });
  await staff.says('hello');
  emulator.faults.add({ kind: 'webhook-signature', how: 'missing', times: 1 });
  await staff.says('hello');

  const signatures = bot.received.map(({ headers }) => headers['x-line-signature']);
  expect(signatures).toEqual([expect.any(String), expect.any(String), undefined]);
  expect(signatures[1]).not.toBe(signatures[0]);
});

test('a webhook out of order comes after the next one', async () => {
  const { emulator, bot } = await play();
  emulator.faults.add({ kind: 'webhook-out-of-order', times: 1 });
  for (const text of ['one', 'two', 'three']) await emulator.phone('staff').says(text);
  expect(bot.received.map(({ events }) => events[0]!.message.text)).toEqual(['two', 'one', 'three']);
});

test('faults stay until cleared, and count down when they have a number', async () => {
  const { emulator, api } = await play();
  emulator.faults.add({ kind: 'rate-limit' });
  emulator.faults.add({ kind: 'api-slow', pathContains: '/', milliseconds: 0, times: 3 });
  expect((await api('/v2/bot/info')).status).toBe(429);
  expect((await api('/v2/bot/info')).status).toBe(429);
  expect(emulator.faults.all()).toMatchObject([{ kind: 'rate-limit' }, { kind: 'api-slow', times: 1 }]);
  emulator.faults.clear();
  expect((await api('/v2/bot/info')).status).toBe(200);
});
