/** Webhooks reach the bot as LINE sends them. */
import { validateSignature } from '@line/bot-sdk';
import { expect, test } from 'vitest';
import { signBody } from '../../src/emulator/webhooks/sign-body.js';
import { play } from './play.js';

test("the signature is LINE's own test vector", () => {
  const body = '{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}';
  expect(signBody(body, '8c570fa6dd201bb328f1c1eac23a96d8')).toBe(
    'GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=',
  );
});

test('a text arrives signed, Thai raw and emoji escaped, with everything that LINE adds', async () => {
  const { emulator, bot } = await play();

  await emulator.phone('staff').says('ขอเผยแพร่ 😀');

  const [webhook] = bot.received;
  expect(webhook!.raw).toContain('ขอเผยแพร่ \\ud83d\\ude00');
  expect(
    validateSignature(webhook!.raw, emulator.channelSecret, String(webhook!.headers['x-line-signature'])),
  ).toBe(true);
  expect(webhook!.destination).toMatch(/^U[0-9a-f]{32}$/);
  expect(bot.last()).toEqual({
    type: 'message',
    message: {
      type: 'text',
      text: 'ขอเผยแพร่ 😀',
      id: expect.stringMatching(/^\d{18}$/),
      quoteToken: expect.any(String),
      markAsReadToken: expect.any(String),
    },
    webhookEventId: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/),
    deliveryContext: { isRedelivery: false },
    timestamp: Date.parse('2026-11-20T03:00:00Z'),
    source: { type: 'user', userId: emulator.phone('staff').userId },
    replyToken: expect.stringMatching(/^[0-9a-f]{32}$/),
    mode: 'active',
  });
});

test('timestamps come from the clock that tests set', async () => {
  const { emulator, bot } = await play();
  emulator.clock.setTo(new Date('2027-01-02T03:04:05Z'));
  emulator.clock.forward(60_000);

  await emulator.phone('staff').says('hello');

  expect(bot.last().timestamp).toBe(Date.parse('2027-01-02T03:05:05Z'));
});

test('a person is the same LINE user in every run', async () => {
  const [first, second] = [await play(), await play()];
  expect(first.emulator.phone('staff').userId).toBe(second.emulator.phone('staff').userId);
  expect(first.emulator.phone('chief').userId).not.toBe(second.emulator.phone('staff').userId);
});

test('each kind of message has the fields that LINE gives it', async () => {
  const { emulator, bot } = await play();
  const staff = emulator.phone('staff');

  await staff.sendsSticker();
  expect(bot.last().message).toMatchObject({
    type: 'sticker',
    packageId: '446',
    stickerResourceType: 'STATIC',
  });
  await staff.sendsLocation();
  expect(bot.last().message).toMatchObject({ type: 'location', latitude: expect.any(Number) });
  await staff.sendsPhoto(Buffer.from('photo'));
  expect(bot.last().message).toMatchObject({ type: 'image', contentProvider: { type: 'line' } });
  await staff.sendsVideo(Buffer.from('video'));
  expect(bot.last().message).toMatchObject({ type: 'video', duration: 1000 });
  await staff.sendsFile({ name: 'แผนงาน.pdf', bytes: Buffer.from('%PDF-') });
  expect(bot.last().message).toEqual({
    type: 'file',
    id: expect.any(String),
    fileName: 'แผนงาน.pdf',
    fileSize: 5,
    markAsReadToken: expect.any(String),
  });
});

test('an album is one event for each photo, tied by its set', async () => {
  const { emulator, bot } = await play();

  await emulator.phone('staff').sendsAlbum([Buffer.from('a'), Buffer.from('b'), Buffer.from('c')]);

  const sets = bot.received.map(({ events }) => events[0]!.message.imageSet as { id: string; index: number });
  expect(new Set(sets.map(({ id }) => id)).size).toBe(1);
  expect(sets.map(({ index }) => index).sort()).toEqual([1, 2, 3]);
  expect(sets[0]).toMatchObject({ total: 3 });
});

test('following, blocking and unblocking send follow and unfollow', async () => {
  const { emulator, bot } = await play();
  const guest = emulator.phone('guest');

  await guest.follows();
  expect(bot.last()).toMatchObject({
    type: 'follow',
    follow: { isUnblocked: false },
    replyToken: expect.any(String),
  });
  await guest.blocks();
  expect(bot.last().type).toBe('unfollow');
  expect(bot.last()).not.toHaveProperty('replyToken');
  await guest.unblocks();
  expect(bot.last()).toMatchObject({ type: 'follow', follow: { isUnblocked: true } });
});

test('a person who has blocked the account must unblock it before writing', async () => {
  const { emulator } = await play();
  await emulator.phone('staff').blocks();
  await expect(emulator.phone('staff').says('hello')).rejects.toThrow(/unblock/);
});

test('taking back a message sends unsend without a reply token', async () => {
  const { emulator, bot } = await play();
  const staff = emulator.phone('staff');
  await staff.says('one');
  const { id } = bot.last().message;

  await staff.unsends();

  expect(bot.last()).toMatchObject({ type: 'unsend', unsend: { messageId: id } });
  expect(bot.last()).not.toHaveProperty('replyToken');
  expect(staff.view().entries[0]).toMatchObject({ content: { unsent: true } });
});

test('a redelivery has the same ids and says that it is one', async () => {
  const { emulator, bot } = await play();
  await emulator.phone('staff').says('hello');

  expect(await emulator.redeliverLast({ times: 2 })).toEqual([200, 200]);

  const [first, second, third] = bot.received.map(({ events }) => events[0]!);
  expect(second).toEqual({ ...first, deliveryContext: { isRedelivery: true } });
  expect(third).toEqual(second);
});

test('two seconds without an answer are a request_timeout', async () => {
  const { emulator, bot } = await play({ webhookTimeoutMs: 50 });
  bot.answerWith('silence');

  await emulator.phone('staff').says('hello');

  expect(emulator.log[0]).toMatchObject({ direction: 'webhook', status: null, reason: 'request_timeout' });
  expect(emulator.phone('staff').view().entries[0]).toMatchObject({ read: false });
});

test('a bot that is not there is could_not_connect, one that fails is error_status_code', async () => {
  const { emulator, bot } = await play();
  bot.answerWith(500);
  await emulator.phone('staff').says('hello');
  emulator.setWebhookUrl('http://127.0.0.1:9/webhook');
  await emulator.phone('staff').says('hello');

  expect(emulator.log.map(({ status, reason }) => [status, reason])).toEqual([
    [500, 'error_status_code'],
    [null, 'could_not_connect'],
  ]);
});

test('without a webhook address the phone says what is missing', async () => {
  const { emulator } = await play({ webhookUrl: undefined });
  await expect(emulator.phone('staff').says('hello')).rejects.toThrow(/setWebhookUrl/);
});

test('events can be made by hand: standby without a reply token, unknown types, broken bodies, many in one', async () => {
  const { emulator, bot } = await play();
  const standby = emulator.buildEvent(
    'staff',
    { type: 'message', message: { type: 'text' } },
    { mode: 'standby' },
  );
  const unknown = emulator.buildEvent('staff', { type: 'newIn2030', payload: 1 });

  expect(await emulator.sendEvents([standby, unknown])).toBe(200);
  expect(bot.received[0]!.events).toEqual([standby, unknown]);
  expect(standby).toMatchObject({ mode: 'standby' });
  expect(standby).not.toHaveProperty('replyToken');

  await emulator.sendEvents([], { raw: '{"not json', signature: 'missing' });
  expect(bot.received[1]).toMatchObject({ raw: '{"not json' });
  expect(bot.received[1]!.headers).not.toHaveProperty('x-line-signature');
});

test('a group has its own source, and the bot hears that it was taken in', async () => {
  const { emulator, bot } = await play();
  const groupId = `C${'a'.repeat(32)}`;

  await emulator.joinsGroup(groupId, ['staff', 'chief']);
  expect(bot.last()).toMatchObject({ type: 'join', source: { type: 'group', groupId } });
  expect(bot.last().source).not.toHaveProperty('userId');
  await emulator.saysInGroup('chief', groupId, 'hello');
  const { userId } = emulator.phone('chief');
  expect(bot.last()).toMatchObject({ type: 'message', source: { type: 'group', groupId, userId } });

  await emulator.joinsGroup(`R${'b'.repeat(32)}`, ['staff']);
  expect(bot.last().source).toEqual({ type: 'room', roomId: `R${'b'.repeat(32)}` });
});
