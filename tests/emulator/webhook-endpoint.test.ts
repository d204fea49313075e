/** The webhook address is set, asked for and tried through the API. */
import { expect, test } from 'vitest';
import { play } from './play.js';

const ENDPOINT = '/v2/bot/channel/webhook/endpoint';
const TEST = '/v2/bot/channel/webhook/test';

test('the webhook address is set and told', async () => {
  const { emulator, bot, api } = await play({ webhookUrl: undefined });
  expect((await api(ENDPOINT)).status).toBe(404);

  expect((await api(ENDPOINT, { method: 'PUT', json: { endpoint: bot.url } })).status).toBe(200);

  expect((await api(ENDPOINT)).body).toEqual({ endpoint: bot.url, active: true });
  await emulator.phone('staff').says('hello');
  expect(bot.received).toHaveLength(1);
});

test.each([
  'http://example.com/webhook',
  'ftp://127.0.0.1/',
  'webhook',
  `https://example.com/${'x'.repeat(481)}`,
])('a webhook address is refused: %.40s', async (endpoint) => {
  const { api } = await play();
  const answer = await api(ENDPOINT, { method: 'PUT', json: { endpoint } });
  expect(answer).toMatchObject({ status: 400, body: { details: [{ property: 'endpoint' }] } });
});

test('the test call really posts an empty, signed webhook', async () => {
  const { bot, api } = await play();
  const answer = await api(TEST, { json: {} });
  expect(answer.body).toEqual({
    success: true,
    timestamp: '2026-11-20T03:00:00.000Z',
    statusCode: 200,
    reason: 'OK',
    detail: '200',
  });
  expect(bot.received[0]).toMatchObject({ events: [], headers: { 'x-line-signature': expect.any(String) } });
});

test('the test call tells why it failed', async () => {
  const { bot, api } = await play({ webhookTimeoutMs: 50 });
  const outcome = async (json: object) => (await api(TEST, { json })).body;

  bot.answerWith(401);
  expect(await outcome({})).toMatchObject({
    success: false,
    statusCode: 401,
    reason: 'ERROR_STATUS_CODE',
    detail: '401 Unauthorized',
  });
  bot.answerWith('silence');
  expect(await outcome({})).toMatchObject({ success: false, statusCode: 0, reason: 'REQUEST_TIMEOUT' });
  expect(await outcome({ endpoint: 'http://127.0.0.1:9/' })).toMatchObject({
    success: false,
    reason: 'COULD_NOT_CONNECT',
  });
});

test('the test call may be made sixty times an hour', async () => {
  const { api } = await play();
  for (let made = 0; made < 60; made += 1) await api(TEST, { json: {} });
  expect((await api(TEST, { json: {} })).status).toBe(429);
});
