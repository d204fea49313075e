/** A test plays a person on a phone: what the person sees, and can tap. */
import type { messagingApi } from '@line/bot-sdk';
import { expect, test, vi } from 'vitest';
import { type Call, play, push } from './play.js';

const CARD: messagingApi.FlexMessage = {
  type: 'flex',
  altText: 'คำขอใหม่',
  contents: {
    type: 'bubble',
    body: {
      type: 'box',
      layout: 'vertical',
      action: { type: 'postback', data: 'open' },
      contents: [
        { type: 'text', text: 'แผนงบประมาณ' },
        {
          type: 'text',
          contents: [
            { type: 'span', text: 'กลุ่ม' },
            { type: 'span', text: 'งานไอที' },
          ],
        },
      ],
    },
    footer: {
      type: 'box',
      layout: 'vertical',
      contents: [
        {
          type: 'button',
          action: { type: 'postback', label: 'อนุญาต', data: 'permit', displayText: 'อนุญาตให้เผยแพร่' },
        },
        {
          type: 'button',
          action: { type: 'datetimepicker', label: 'เลือกวัน', data: 'day', mode: 'date', min: '2026-11-01' },
        },
        { type: 'button', action: { type: 'uri', label: 'เปิดหน้าเว็บ', uri: 'https://example.com/' } },
      ],
    },
  },
};
const CHIPS: messagingApi.TextMessage = {
  type: 'text',
  text: 'เลือก',
  quickReply: {
    items: [
      { type: 'action', action: { type: 'message', label: 'ต่อไป', text: 'ต่อไป' } },
      { type: 'action', action: { type: 'postback', label: 'ยกเลิก', data: 'cancel' } },
    ],
  },
};

function pushTo(api: Call, to: string, ...messages: object[]) {
  return api('/v2/bot/message/push', { json: { to, messages } });
}

test('a tapped button posts back its data and shows its displayText as the person’s own message', async () => {
  const { emulator, bot, api } = await play();
  const chief = emulator.phone('chief');
  await pushTo(api, chief.userId, CARD);

  await chief.taps('อนุญาต');

  expect(bot.last()).toMatchObject({
    type: 'postback',
    postback: { data: 'permit' },
    replyToken: expect.any(String),
  });
  expect(chief.view().entries.at(-1)).toMatchObject({
    kind: 'person',
    read: true,
    content: { text: 'อนุญาตให้เผยแพร่' },
  });
});

test('any component with an action can be tapped by the words on it', async () => {
  const { emulator, bot, api } = await play();
  const chief = emulator.phone('chief');
  await pushTo(api, chief.userId, CARD);

  await chief.taps('แผนงบประมาณ');

  expect(bot.last().postback).toEqual({ data: 'open' });
});

test('a picked date comes as params, and the picker offers nothing outside of its bounds', async () => {
  const { emulator, bot, api } = await play();
  const chief = emulator.phone('chief');
  await pushTo(api, chief.userId, CARD);

  await chief.picksDate('เลือกวัน', '2026-11-30');

  expect(bot.last().postback).toEqual({ data: 'day', params: { date: '2026-11-30' } });
  await expect(chief.picksDate('เลือกวัน', '2026-10-31')).rejects.toThrow(/2026-11-01/);
  await expect(chief.taps('เลือกวัน')).rejects.toThrow(/picksDate/);
});

test('a tapped link opens, and the bot hears nothing', async () => {
  const { emulator, bot, api } = await play();
  const chief = emulator.phone('chief');
  await pushTo(api, chief.userId, CARD);
  await chief.taps('เปิดหน้าเว็บ');
  expect(chief.openedLinks).toEqual(['https://example.com/']);
  expect(bot.received).toEqual([]);
});

test('what is not there can not be tapped, and the phone says what could be', async () => {
  const { emulator, api } = await play();
  const chief = emulator.phone('chief');
  await pushTo(api, chief.userId, CARD, CHIPS);
  await expect(chief.taps('ไม่อนุญาต')).rejects.toThrow(/'ต่อไป' \(message\)[\s\S]*'อนุญาต' \(postback\)/);
});

test('of buttons with the same words the newest is tapped, unless another is meant', async () => {
  const { emulator, bot, api } = await play();
  const chief = emulator.phone('chief');
  const button = (data: string) => ({
    type: 'template',
    altText: 'x',
    template: {
      type: 'confirm',
      text: 'x',
      actions: [
        { type: 'postback', label: 'ตกลง', data },
        { type: 'message', label: 'ไม่', text: 'ไม่' },
      ],
    },
  });
  await pushTo(api, chief.userId, button('old'), button('new'));
  await chief.taps('ตกลง');
  expect(bot.last().postback.data).toBe('new');
  await chief.taps('ตกลง', { nth: 1 });
  expect(bot.last().postback.data).toBe('old');
});

test('quick replies are there until the next message of anybody, or a tap on one', async () => {
  const { emulator, api } = await play();
  const chief = emulator.phone('chief');

  await pushTo(api, chief.userId, CHIPS);
  expect(chief.quickReplies()).toEqual(['ต่อไป', 'ยกเลิก']);
  await chief.taps('ยกเลิก');
  expect(chief.quickReplies()).toEqual([]);

  await pushTo(api, chief.userId, CHIPS);
  await chief.says('something else');
  expect(chief.quickReplies()).toEqual([]);

  await pushTo(api, chief.userId, CHIPS);
  await push(api, chief.userId, 'a later message');
  expect(chief.quickReplies()).toEqual([]);

  await pushTo(api, chief.userId, CHIPS, {
    type: 'text',
    text: 'only the last message of a call shows them',
  });
  expect(chief.quickReplies()).toEqual([]);
});

test('a tapped message action is sent as the person’s message', async () => {
  const { emulator, bot, api } = await play();
  const chief = emulator.phone('chief');
  await pushTo(api, chief.userId, CHIPS);
  await chief.taps('ต่อไป');
  expect(bot.last().message).toMatchObject({ type: 'text', text: 'ต่อไป' });
});

test('LINE for PC shows no quick replies', async () => {
  const { emulator, api } = await play();
  const desk = emulator.phone('desk');
  await pushTo(api, desk.userId, CHIPS);
  expect(desk.quickReplies()).toEqual([]);
});

test('data that stands on no card can be sent as well', async () => {
  const { emulator, bot } = await play();
  await emulator.phone('guest').tapsAction({ type: 'postback', data: 'v=1&a=permit&id=made-up' });
  expect(bot.last().postback).toEqual({ data: 'v=1&a=permit&id=made-up' });
});

test('sees waits for what comes later, and tells what came instead', async () => {
  const { emulator, api } = await play();
  const chief = emulator.phone('chief');
  const seen = chief.sees('กลุ่มงานไอที');
  await push(api, chief.userId, 'first something else');
  await pushTo(api, chief.userId, CARD);

  expect(await seen).toEqual(CARD);
  await expect(chief.sees(/never/, { timeoutMs: 20 })).rejects.toThrow(
    /first something else[\s\S]*แผนงบประมาณ/,
  );
});

test('what came before the person’s last action does not count as seen', async () => {
  const { emulator, api } = await play();
  const chief = emulator.phone('chief');
  await push(api, chief.userId, 'old news');
  await chief.sees('old news');
  await chief.says('hello');
  await expect(chief.sees('old news', { timeoutMs: 20 })).rejects.toThrow(/nothing came/);
});

test('next gives each message once, in order', async () => {
  const { emulator, api } = await play();
  const chief = emulator.phone('chief');
  await push(api, chief.userId, 'one');
  const [first, second] = [await chief.next(), chief.next()];
  await push(api, chief.userId, 'two');
  expect([first, await second]).toMatchObject([{ text: 'one' }, { text: 'two' }]);
  await expect(chief.next({ timeoutMs: 20 })).rejects.toThrow(/no further message/);
});

test('the visible words of a card are told apart from its altText', async () => {
  const { emulator } = await play();
  const chief = emulator.phone('chief');
  expect(chief.shownTexts(CARD)).toEqual(['แผนงบประมาณ', 'กลุ่มงานไอที', 'อนุญาต', 'เลือกวัน', 'เปิดหน้าเว็บ']);
  expect(chief.altText(CARD)).toBe('คำขอใหม่');
});

test('pushes since the person’s last action are counted', async () => {
  const { emulator, api } = await play();
  const chief = emulator.phone('chief');
  await push(api, chief.userId, 'one');
  await chief.says('hello');
  await push(api, chief.userId, 'two');
  await push(api, chief.userId, 'three');
  await push(api, emulator.phone('staff').userId, 'not theirs');
  expect(chief.lastPushCount()).toBe(2);
});

test('quiet waits for calls that are under way', async () => {
  const { emulator, api } = await play();
  const chief = emulator.phone('chief');
  emulator.faults.add({ kind: 'api-slow', pathContains: '/push', milliseconds: 80, times: 1 });
  const pushing = push(api, chief.userId, 'late');
  await vi.waitFor(() => expect(emulator.log).toHaveLength(1));

  await emulator.quiet({ forMs: 1 });

  expect(chief.messages()).toHaveLength(1);
  await pushing;
});

test('the deprecated text of a postback is heard as a message, displayText is not', async () => {
  const { emulator, bot } = await play();
  await emulator.phone('chief').tapsAction({ type: 'postback', data: 'd', text: 'spoken' });
  expect(bot.received.map(({ events }) => events[0]!.type)).toEqual(['message', 'postback']);
});
