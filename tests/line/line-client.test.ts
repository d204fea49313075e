/** The bot's reading of LINE's answers, above all of the bad ones. */
import type { messagingApi } from '@line/bot-sdk';
import type nock from 'nock';
import { describe, expect, test } from 'vitest';
import { createLine } from '../../src/line/line-client.js';
import { API, DATA_API, lineApi, TOKEN, useNockedLine } from './nocked-line.js';

useNockedLine();

const line = createLine({ channelAccessToken: TOKEN, apiBaseUrl: API, dataApiBaseUrl: DATA_API });
const impatientLine = createLine({
  channelAccessToken: TOKEN,
  apiBaseUrl: API,
  dataApiBaseUrl: DATA_API,
  deadlineMs: 20,
});

const messages: messagingApi.Message[] = [{ type: 'text', text: 'รับเรื่องแล้ว' }];
const retryKey = '6f1f1f8e-5d0a-4d4e-9d5c-2f1f0c1f6a11';
const push = { to: 'U1', messages, retryKey };

const badMessage = {
  message: 'A message (messages[0]) in the request body is invalid',
  details: [{ message: 'May not be empty', property: '/footer/contents/2' }],
};
const badMessageOutcome = {
  kind: 'rejected',
  about: 'messages',
  why: `LINE answered 400: ${badMessage.message}`,
  details: badMessage.details,
};

describe('a reply', () => {
  const answered = (status: number, body: nock.Body) =>
    lineApi().post('/v2/bot/message/reply', { replyToken: 'token', messages }).reply(status, body);

  test('is not sent with a token that LINE does not know', async () => {
    answered(401, { message: 'Authentication failed' });
    expect(await line.reply('token', messages)).toEqual({ kind: 'unauthorised' });
  });

  test('is sent', async () => {
    answered(200, { sentMessages: [{ id: '1' }] });
    expect(await line.reply('token', messages)).toEqual({ kind: 'sent' });
  });

  test('with a token that was used or is too old says so', async () => {
    answered(400, { message: 'Invalid reply token' });
    expect(await line.reply('token', messages)).toEqual({ kind: 'tokenSpent' });
  });

  test('that LINE does not take names the place of the fault', async () => {
    answered(400, badMessage);
    expect(await line.reply('token', messages)).toEqual(badMessageOutcome);
  });

  test('is not sent, and may be tried again, when there are too many calls', async () => {
    answered(429, { message: 'The API rate limit has been exceeded. Try again later.' });
    expect(await line.reply('token', messages)).toMatchObject({ kind: 'tryLater' });
  });

  test('is not tried again when LINE speaks of the month, which replies do not count to', async () => {
    answered(429, { message: 'You have reached your monthly limit.' });
    expect(await line.reply('token', messages)).toMatchObject({ kind: 'rejected' });
  });

  test('may have arrived when LINE is in trouble', async () => {
    answered(500, 'oops');
    expect(await line.reply('token', messages)).toEqual({ kind: 'unknown', why: 'LINE answered 500: ' });
  });

  test('may have arrived when the connection breaks', async () => {
    lineApi().post('/v2/bot/message/reply').replyWithError('socket hang up');
    expect(await line.reply('token', messages)).toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining('socket hang up'),
    });
  });

  test('may have arrived when LINE does not answer in time', async () => {
    lineApi().post('/v2/bot/message/reply').delay(60_000).reply(200, {});
    expect(await impatientLine.reply('token', messages)).toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining('20 ms'),
    });
  });

  test('is waited for on the given clock, however long LINE really takes', async () => {
    lineApi().post('/v2/bot/message/reply').delay(200).reply(200, {});
    const patient = createLine({
      ...{ channelAccessToken: TOKEN, apiBaseUrl: API, dataApiBaseUrl: DATA_API, deadlineMs: 20 },
      pause: () => new Promise(() => {}),
    });
    expect(await patient.reply('token', messages)).toEqual({ kind: 'sent' });
  });
});

describe('a push', () => {
  const answered = (status: number, body: nock.Body) =>
    lineApi()
      .post('/v2/bot/message/push', { to: 'U1', messages })
      .matchHeader('x-line-retry-key', retryKey)
      .reply(status, body);

  test('is accepted', async () => {
    answered(200, { sentMessages: [{ id: '1' }] });
    expect(await line.push(push)).toEqual({ kind: 'accepted' });
  });

  test('that LINE took at an earlier attempt counts as accepted', async () => {
    answered(409, { message: 'The retry key is already accepted', sentMessages: [{ id: '1' }] });
    expect(await line.push(push)).toEqual({ kind: 'accepted' });
  });

  test.each([
    [500, { message: 'Internal Server Error' }],
    [503, '<html>busy</html>'],
    [429, { message: 'The API rate limit has been exceeded. Try again later.' }],
  ])('waits for better times after a %i', async (status, body) => {
    answered(status, body);
    expect(await line.push(push)).toMatchObject({ kind: 'tryLater' });
  });

  test('is not tried again in a month that is used up', async () => {
    answered(429, { message: 'You have reached your monthly limit.' });
    expect(await line.push(push)).toEqual({ kind: 'monthlyLimit' });
  });

  test('is not tried again with a token that LINE does not know', async () => {
    answered(401, { message: 'Authentication failed' });
    expect(await line.push(push)).toEqual({ kind: 'unauthorised' });
  });

  test('that LINE does not take names the place of the fault', async () => {
    answered(400, badMessage);
    expect(await line.push(push)).toEqual(badMessageOutcome);
  });

  test.each([400, 403, 404, 413, 415])('is given up after a %i', async (status) => {
    answered(status, { message: 'Failed to send messages' });
    expect(await line.push(push)).toMatchObject({ kind: 'rejected', about: 'call', details: [] });
  });

  test("is refused for its receiver where LINE names 'to'", async () => {
    answered(400, { message: "The property, 'to', in the request body is invalid (line: -, column: -)" });
    expect(await line.push(push)).toMatchObject({ kind: 'rejected', about: 'call' });
  });

  test('is refused for what it carries where it is too large', async () => {
    answered(413, { message: 'Payload Too Large' });
    expect(await line.push(push)).toMatchObject({ kind: 'rejected', about: 'messages' });
  });

  test('waits for better times when LINE does not answer in time', async () => {
    lineApi().post('/v2/bot/message/push').delay(60_000).reply(200, {});
    expect(await impatientLine.push(push)).toMatchObject({
      kind: 'tryLater',
      why: expect.stringContaining('20 ms'),
    });
  });

  test('waits for better times when the answer is no JSON', async () => {
    answered(200, 'not json');
    expect(await line.push(push)).toMatchObject({ kind: 'tryLater' });
  });

  test('waits for better times when LINE cannot be reached', async () => {
    lineApi().post('/v2/bot/message/push').replyWithError('getaddrinfo ENOTFOUND');
    expect(await line.push(push)).toMatchObject({
      kind: 'tryLater',
      why: expect.stringContaining('ENOTFOUND'),
    });
  });
});

describe('a question to LINE', () => {
  test('about a person who blocked the bot has no answer, and that is no error', async () => {
    lineApi().get('/v2/bot/profile/U1').reply(404, { message: 'Not found' });
    expect(await line.profile('U1')).toBeNull();
  });

  test('tells the quota of a limited account', async () => {
    lineApi().get('/v2/bot/message/quota').reply(200, { type: 'limited', value: 300 });
    lineApi().get('/v2/bot/message/quota/consumption').reply(200, { totalUsage: 271 });
    expect(await line.quota()).toEqual({ limit: 300, used: 271 });
  });

  test('tells that an account has no limit', async () => {
    lineApi().get('/v2/bot/message/quota').reply(200, { type: 'none' });
    lineApi().get('/v2/bot/message/quota/consumption').reply(200, { totalUsage: 5 });
    expect(await line.quota()).toEqual({ limit: null, used: 5 });
  });

  test('that fails says what happened and never the token', async () => {
    lineApi().get('/v2/bot/info').reply(401, { message: 'Authentication failed' });
    const failure = await line.botInfo().catch((error) => error);
    expect(failure).toMatchObject({
      kind: 'unauthorised',
      status: 401,
      message: expect.stringContaining('Authentication failed'),
    });
    expect(JSON.stringify({ ...failure, message: failure.message, stack: failure.stack })).not.toContain(
      TOKEN,
    );
  });

  test('about a webhook address that was never set has no answer', async () => {
    lineApi().get('/v2/bot/channel/webhook/endpoint').reply(404, { message: 'Webhook endpoint not found' });
    expect(await line.webhookEndpoint()).toBeNull();
  });

  test('sets and tries the webhook address', async () => {
    lineApi()
      .put('/v2/bot/channel/webhook/endpoint', { endpoint: 'https://office.test/webhook' })
      .reply(200, {});
    lineApi().post('/v2/bot/channel/webhook/test', {}).reply(200, {
      success: false,
      timestamp: 1,
      statusCode: 500,
      reason: 'ERROR_STATUS_CODE',
      detail: '500',
    });
    await line.setWebhookEndpoint('https://office.test/webhook');
    expect(await line.testWebhook()).toEqual({
      success: false,
      statusCode: 500,
      reason: 'ERROR_STATUS_CODE',
      detail: '500',
    });
  });
});

test('loading dots that LINE refuses disturb nobody', async () => {
  lineApi().post('/v2/bot/chat/loading/start', { chatId: 'U1', loadingSeconds: 20 }).reply(400, {});
  await expect(line.showLoading('U1')).resolves.toBeUndefined();
});
