/** Every message to LINE fits LINE's limits, and one that LINE refuses all the same still says what it had to say. */
import type { messagingApi } from '@line/bot-sdk';
import { expect, test } from 'vitest';
import { postbackButton, wordButton } from '../../flex-templates/parts/buttons.js';
import { card } from '../../flex-templates/parts/card.js';
import { linkRow } from '../../flex-templates/parts/tappable-row.js';
import { textPart } from '../../flex-templates/parts/text-part.js';
import { validateRequest } from '../../src/emulator/contract/send-requests.js';
import type { PushOutcome } from '../../src/line/line.js';
import { createFittingLine } from '../../src/outbox/fitting-line.js';
import { plainText } from '../../src/outbox/plain-text.js';
import { typeToGoOn } from '../../src/text/trouble.js';
import { LONG_TEXT } from '../flex-templates/long-texts.js';
import { recordedLog } from '../support/recorded-log.js';
import { scriptedLine } from '../support/scripted-line.js';

const PAGE = 'https://www.example.go.th/news/1';
const KEY = '123e4567-e89b-42d3-a456-426614174000';
const refused: PushOutcome = { kind: 'rejected', about: 'messages', why: 'LINE answered 400', details: [] };
const usual = card({
  altText: 'ลงเว็บไซต์แล้ว',
  heading: { title: 'ลงเว็บไซต์แล้ว' },
  body: [textPart('แผนปฏิบัติการ'), linkRow('หน้าเว็บ', { type: 'uri', uri: PAGE })],
  buttons: [postbackButton('ดูคำขอ', { do: 'showPeople' }), wordButton('online')],
});
const asText = {
  type: 'text',
  text: ['ลงเว็บไซต์แล้ว', 'แผนปฏิบัติการ', 'หน้าเว็บ', PAGE, typeToGoOn(['บนเว็บไซต์'])].join('\n'),
};
const tooLarge: messagingApi.FlexMessage = {
  type: 'flex',
  altText: 'ก'.repeat(2000),
  contents: {
    type: 'bubble',
    body: { type: 'box', layout: 'vertical', contents: Array(200).fill(textPart(LONG_TEXT)) },
  },
};
const word = { type: 'message', label: 'เมนู', text: 'เมนู' } as const;

function fitting(script: Parameters<typeof scriptedLine>[0] = {}) {
  const scripted = scriptedLine(script);
  const log = recordedLog();
  return { scripted, log, line: createFittingLine(scripted, log) };
}

test('what fits goes out as it is', async () => {
  const { line, scripted, log } = fitting();
  await line.reply('token', [usual]);
  await line.push({ to: 'U1', messages: [usual], retryKey: KEY });
  expect(scripted.replied).toEqual([{ replyToken: 'token', messages: [usual] }]);
  expect(scripted.pushed).toEqual([{ to: 'U1', messages: [usual], retryKey: KEY }]);
  expect(log.lines).toEqual([]);
});

test.each<[string, messagingApi.Message]>([
  ['a card of 200 long texts', tooLarge],
  [
    'a carousel of 200 long texts',
    { ...tooLarge, contents: { type: 'carousel', contents: [tooLarge.contents as messagingApi.FlexBubble] } },
  ],
  ['a card with a long notification', { ...usual, altText: LONG_TEXT }],
  ['a text of 6,000 characters', { type: 'text', text: LONG_TEXT + LONG_TEXT.slice(0, 1000) }],
  [
    'a text with twenty quick replies',
    { type: 'text', text: 'ก', quickReply: { items: Array(20).fill({ type: 'action', action: word }) } },
  ],
])('%s is cut to what LINE takes, and the log says so', async (_what, message) => {
  const { line, scripted, log } = fitting();
  await line.reply('token', [message]);
  const [sent] = scripted.replied;
  expect(validateRequest.safeParse({ messages: sent?.messages }).error?.issues).toBeUndefined();
  expect(log.lines).toEqual([expect.stringContaining('error: An answer was larger than LINE takes')]);
});

test('a card that is too large keeps its quick replies as a text', async () => {
  const { line, scripted } = fitting();
  const quickReply = { items: [{ type: 'action', action: word } as const] };
  await line.reply('token', [{ ...tooLarge, quickReply }]);
  expect(scripted.replied[0]?.messages).toEqual([
    { ...plainText([tooLarge]), text: plainText([{ ...tooLarge, quickReply }]).text, quickReply },
  ]);
});

test('of more than five messages five go out', async () => {
  const { line, scripted, log } = fitting();
  await line.push({ to: 'U1', messages: Array(7).fill(usual), retryKey: KEY });
  await line.reply('token', Array(7).fill(usual));
  expect(scripted.pushed[0]?.messages).toHaveLength(5);
  expect(scripted.replied[0]?.messages).toHaveLength(5);
  expect(log.lines).toHaveLength(2);
});

test('a reply that LINE refuses goes out as a text with the same words and what can be typed', async () => {
  const { line, scripted, log } = fitting({ replies: [refused, { kind: 'sent' }] });
  expect(await line.reply('token', [usual])).toEqual({ kind: 'sent' });
  expect(scripted.replied).toEqual([
    { replyToken: 'token', messages: [usual] },
    { replyToken: 'token', messages: [asText] },
  ]);
  expect(log.lines).toEqual([expect.stringContaining('error: LINE refused a card')]);
});

test('so does a push, under another key that stays the same at every try', async () => {
  const { line, scripted } = fitting({
    pushes: [refused, { kind: 'accepted' }, refused, { kind: 'accepted' }],
  });
  const push = { to: 'U1', messages: [usual], retryKey: KEY };
  expect(await line.push(push)).toEqual({ kind: 'accepted' });
  expect(await line.push(push)).toEqual({ kind: 'accepted' });
  const [first, second, third, fourth] = scripted.pushed;
  expect([first, third]).toEqual([push, push]);
  expect(second).toMatchObject({ to: 'U1', messages: [asText] });
  expect(second?.retryKey).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(second?.retryKey).not.toBe(KEY);
  expect(fourth).toEqual(second);
});

test('a plain text that LINE refuses is not sent again: nothing plainer could be said', async () => {
  const { line, scripted } = fitting({ replies: [refused], pushes: [refused] });
  const messages: messagingApi.Message[] = [{ type: 'text', text: 'บันทึกแล้ว' }];
  expect(await line.reply('token', messages)).toEqual(refused);
  expect(await line.push({ to: 'U1', messages, retryKey: KEY })).toEqual(refused);
  expect([scripted.replied.length, scripted.pushed.length]).toEqual([1, 1]);
});

test('a receiver whom LINE does not know is told nothing twice, and no card is blamed', async () => {
  const unknown = { ...refused, about: 'call' } as const;
  const { line, scripted, log } = fitting({ replies: [unknown], pushes: [unknown] });
  expect(await line.reply('token', [usual])).toEqual(unknown);
  expect(await line.push({ to: 'U1', messages: [usual], retryKey: KEY })).toEqual(unknown);
  expect([scripted.replied.length, scripted.pushed.length]).toEqual([1, 1]);
  expect(log.lines).toEqual([]);
});

test.each([
  { kind: 'tokenSpent' },
  { kind: 'unauthorised' },
  { kind: 'unknown', why: 'LINE answered 500' },
] as const)('a reply that is $kind is left to whoever asked for it', async (outcome) => {
  const { line, scripted } = fitting({ replies: [outcome] });
  expect(await line.reply('token', [usual])).toEqual(outcome);
  expect(scripted.replied).toHaveLength(1);
});
