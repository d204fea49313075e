/** Sending obeys LINE's rules for reply tokens, recipients and retry keys. */
import { expect, test } from 'vitest';
import { play, push, reply } from './play.js';

const STRANGER = `U${'0'.repeat(32)}`;
const KEY = '123e4567-e89b-12d3-a456-426614174000';

test('a reply token answers once', async () => {
  const { emulator, bot, api } = await play();
  await emulator.phone('staff').says('hello');

  const first = await reply(api, bot.last().replyToken, 'answer');
  expect(first).toMatchObject({
    status: 200,
    body: { sentMessages: [{ id: expect.any(String), quoteToken: expect.any(String) }] },
  });
  expect(await reply(api, bot.last().replyToken)).toMatchObject({
    status: 400,
    body: { message: 'Invalid reply token' },
  });
  expect(emulator.phone('staff').messages()).toEqual([{ type: 'text', text: 'answer' }]);
});

test('a reply token lives for a minute of the emulated clock', async () => {
  const { emulator, bot, api } = await play();
  await emulator.phone('staff').says('one');
  emulator.clock.forward(60_000);
  expect((await reply(api, bot.last().replyToken)).status).toBe(200);

  await emulator.phone('staff').says('two');
  emulator.clock.forward(60_001);
  expect(await reply(api, bot.last().replyToken)).toMatchObject({
    status: 400,
    body: { message: 'Invalid reply token' },
  });
});

test('a redelivery restarts the minute, until twenty minutes after the event', async () => {
  const { emulator, bot, api } = await play();
  await emulator.phone('staff').says('one');
  emulator.clock.forward(19 * 60_000);
  await emulator.redeliverLast();
  expect((await reply(api, bot.last().replyToken)).status).toBe(200);

  await emulator.phone('staff').says('two');
  emulator.clock.forward(21 * 60_000);
  await emulator.redeliverLast();
  expect((await reply(api, bot.last().replyToken)).status).toBe(400);
});

test('a refused reply leaves its token good', async () => {
  const { emulator, bot, api } = await play();
  await emulator.phone('staff').says('hello');
  const { replyToken } = bot.last();

  expect((await reply(api, replyToken, '')).status).toBe(400);
  expect((await reply(api, replyToken)).status).toBe(200);
});

test('a call takes one to five messages', async () => {
  const { emulator, api } = await play();
  const to = emulator.phone('staff').userId;
  const messages = (count: number) => Array.from({ length: count }, () => ({ type: 'text', text: 'x' }));
  const refusal = {
    status: 400,
    body: {
      message: 'The request body has 1 error(s)',
      details: [{ message: 'Size must be between 1 and 5', property: 'messages' }],
    },
  };

  expect(await api('/v2/bot/message/push', { json: { to, messages: messages(6) } })).toMatchObject(refusal);
  expect(await api('/v2/bot/message/push', { json: { to, messages: [] } })).toMatchObject(refusal);
  expect((await api('/v2/bot/message/push', { json: { to, messages: messages(5) } })).status).toBe(200);
  expect(emulator.phone('staff').messages()).toHaveLength(5);
});

test('nothing of a refused call is shown', async () => {
  const { emulator, api } = await play();
  const to = emulator.phone('staff').userId;
  const messages = [
    { type: 'text', text: 'good' },
    { type: 'text', text: '' },
  ];
  expect((await api('/v2/bot/message/push', { json: { to, messages } })).status).toBe(400);
  expect(emulator.phone('staff').messages()).toEqual([]);
});

test('a user id that nobody has gives 400 Failed to send messages', async () => {
  const { api } = await play();
  expect(await push(api, STRANGER, 'hello')).toMatchObject({
    status: 400,
    body: { message: 'Failed to send messages' },
  });
});

test('something that is no user id gives 400 for the property to', async () => {
  const { api } = await play();
  const message = "The property, 'to', in the request body is invalid (line: -, column: -)";
  expect(await push(api, 'somchai', 'hello')).toMatchObject({ status: 400, body: { message } });
});

test('a push to who blocked the account is 200, but not shown and not billed', async () => {
  const { emulator, api } = await play();
  emulator.setQuota(0);
  const staff = emulator.phone('staff');
  await staff.blocks();

  expect((await push(api, staff.userId, 'hello')).status).toBe(200);

  expect(staff.messages()).toEqual([]);
  expect(emulator.log.at(-1)).toMatchObject({ status: 200, billed: 0 });
});

test('a person who never added the account can be written to for seven days after writing', async () => {
  const { emulator, api } = await play();
  const guest = emulator.phone('guest');

  await push(api, guest.userId, 'before');
  await guest.says('hello');
  await push(api, guest.userId, 'within');
  emulator.clock.forward(7 * 24 * 3600_000 + 1);
  await push(api, guest.userId, 'after');

  expect(guest.messages()).toEqual([{ type: 'text', text: 'within' }]);
});

test('a multicast reaches each known person once, and passes over strangers', async () => {
  const { emulator, api } = await play();
  const [staff, chief] = [emulator.phone('staff'), emulator.phone('chief')];
  const to = [staff.userId, staff.userId, chief.userId, STRANGER];

  const answer = await api('/v2/bot/message/multicast', {
    json: { to, messages: [{ type: 'text', text: 'x' }] },
  });

  expect(answer).toMatchObject({ status: 200, body: {} });
  expect([staff.messages().length, chief.messages().length]).toEqual([1, 1]);
  expect(emulator.log.at(-1)).toMatchObject({ billed: 2 });
});

test('a multicast takes at most 500 user ids and no groups', async () => {
  const { api } = await play();
  const send = (to: string[]) =>
    api('/v2/bot/message/multicast', { json: { to, messages: [{ type: 'text', text: 'x' }] } });

  expect((await send(Array.from({ length: 500 }, () => STRANGER))).status).toBe(200);
  const many = await send(Array.from({ length: 501 }, () => STRANGER));
  expect(many.body.details).toEqual([{ message: 'Size must be between 1 and 500', property: 'to' }]);
  expect((await send([`C${'a'.repeat(32)}`])).body.details).toEqual([
    { message: 'invalid property', property: 'to[0]' },
  ]);
});

test('a broadcast reaches all friends, a narrowcast too, answered by 202', async () => {
  const { emulator, api } = await play();
  const json = { messages: [{ type: 'text', text: 'x' }] };

  expect((await api('/v2/bot/message/broadcast', { json })).status).toBe(200);
  expect((await api('/v2/bot/message/narrowcast', { json })).status).toBe(202);

  expect(emulator.phone('chief').messages()).toHaveLength(2);
  expect(emulator.phone('guest').messages()).toHaveLength(0);
  expect(emulator.log.map(({ billed }) => billed)).toEqual([3, 3]);
});

test('the same retry key is accepted once: then 409 with the first request id and its sentMessages', async () => {
  const { emulator, api } = await play();
  const staff = emulator.phone('staff');

  const first = await push(api, staff.userId, 'hello', KEY);
  const second = await push(api, staff.userId, 'hello', KEY);

  expect(second.status).toBe(409);
  expect(second.body).toEqual({
    message: 'The retry key is already accepted',
    sentMessages: first.body.sentMessages,
  });
  expect(second.headers.get('x-line-accepted-request-id')).toBe(first.headers.get('x-line-request-id'));
  expect(second.headers.get('x-line-request-id')).not.toBe(first.headers.get('x-line-request-id'));
  expect(staff.messages()).toHaveLength(1);
  expect(emulator.log.at(-1)).toMatchObject({ retryKey: KEY, billed: 0, status: 409 });
});

test('a retry key is forgotten after 24 hours', async () => {
  const { emulator, api } = await play();
  const staff = emulator.phone('staff');
  await push(api, staff.userId, 'hello', KEY);
  emulator.clock.forward(24 * 3600_000 - 1);
  expect((await push(api, staff.userId, 'hello', KEY)).status).toBe(409);
  emulator.clock.forward(1);
  expect((await push(api, staff.userId, 'hello', KEY)).status).toBe(200);
  expect(staff.messages()).toHaveLength(2);
});

test('a refused push does not use up its retry key', async () => {
  const { emulator, api } = await play();
  const { userId } = emulator.phone('staff');
  expect((await push(api, userId, '', KEY)).status).toBe(400);
  expect((await push(api, userId, 'hello', KEY)).status).toBe(200);
});

test('a retry key on a reply or any other call is refused', async () => {
  const { emulator, bot, api } = await play();
  const headers = { 'x-line-retry-key': KEY };
  await emulator.phone('staff').says('hello');
  const json = { replyToken: bot.last().replyToken, messages: [{ type: 'text', text: 'x' }] };

  expect((await api('/v2/bot/message/reply', { json, headers })).status).toBe(400);
  expect((await api('/v2/bot/info', { headers })).status).toBe(400);
  expect((await api('/v2/bot/message/reply', { json })).status).toBe(200);
});

test('a retry key that is no UUID is refused', async () => {
  const { emulator, api } = await play();
  expect((await push(api, emulator.phone('staff').userId, 'hello', 'again-please')).status).toBe(400);
});

test('a push to a group is billed for each member, and a reply there is free', async () => {
  const { emulator, bot, api } = await play();
  const groupId = `C${'a'.repeat(32)}`;
  await emulator.joinsGroup(groupId, ['staff', 'chief']);
  await emulator.saysInGroup('staff', groupId, 'hello');
  await reply(api, bot.last().replyToken, 'free');
  await push(api, groupId, 'paid');

  expect(emulator.groupMessages(groupId)).toEqual([
    { type: 'text', text: 'free' },
    { type: 'text', text: 'paid' },
  ]);
  expect(emulator.log.slice(-2).map(({ billed }) => billed)).toEqual([0, 2]);
  expect((await api(`/v2/bot/group/${groupId}/leave`, { method: 'POST' })).status).toBe(200);
  expect((await push(api, groupId, 'gone')).status).toBe(400);
});

test('mentions are for groups only, tracked videos for people only', async () => {
  const { emulator, api } = await play();
  const groupId = `C${'a'.repeat(32)}`;
  await emulator.joinsGroup(groupId, ['staff']);
  const { userId } = emulator.phone('staff');
  const mention = {
    type: 'textV2',
    text: '{who}',
    substitution: { who: { type: 'mention', mentionee: { type: 'user', userId } } },
  };
  const media = 'https://example.com/a';
  const video = { type: 'video', originalContentUrl: media, previewImageUrl: media, trackingId: 'clip' };
  const send = (to: string, message: object) =>
    api('/v2/bot/message/push', { json: { to, messages: [message] } });

  expect((await send(groupId, mention)).status).toBe(200);
  expect((await send(userId, mention)).body.details[0].property).toBe('messages[0].substitution');
  expect((await send(userId, video)).status).toBe(200);
  expect((await send(groupId, video)).body.details[0].property).toBe('messages[0].trackingId');
});
