/** A chat shows times of Bangkok, days between, previews and unread counts. */
import type { messagingApi } from '@line/bot-sdk';
import { expect, test } from 'vitest';
import { withEmojis, withSubstitutions } from '../../../src/emulator/page/bot-bubbles.js';
import { chatLines } from '../../../src/emulator/page/chat-lines.js';
import { initialValue } from '../../../src/emulator/page/date-picker.js';
import { fileSizeText } from '../../../src/emulator/page/file-size.js';
import { previewOfEntry, previewOfMessage } from '../../../src/emulator/page/message-preview.js';
import { areaStyles } from '../../../src/emulator/page/rich-menu-view.js';
import { dayLabel, timeOfDay, timeWithSeconds } from '../../../src/emulator/page/times.js';
import { createUnread } from '../../../src/emulator/page/unread.js';
import type { ChatEntry } from '../../../src/emulator/protocol.js';

const NOW = '2026-11-20T03:00:00.000Z'; // 10:00 in Bangkok

function says(id: string, at: string, sender?: string): ChatEntry {
  const message = { type: 'text', text: id, ...(sender && { sender: { name: sender } }) } as const;
  return { kind: 'bot', id, at, message };
}

test('times are those of Bangkok, wherever the computer stands', () => {
  expect(timeOfDay('2026-11-19T17:05:09.000Z')).toBe('00:05');
  expect(timeWithSeconds('2026-11-19T17:05:09.000Z')).toBe('00:05:09');
});

test('days are called today, yesterday, or by their Thai date', () => {
  expect(dayLabel('2026-11-19T17:00:00.000Z', NOW)).toBe('วันนี้');
  expect(dayLabel('2026-11-19T16:59:59.000Z', NOW)).toBe('เมื่อวาน');
  expect(dayLabel('2026-11-01T03:00:00.000Z', NOW)).toMatch(/1 พ\.ย\. 2569$/);
});

test('a day line stands before the first message of each day', () => {
  const lines = chatLines([says('a', '2026-11-19T16:00:00Z'), says('b', NOW), says('c', NOW)], NOW);
  expect(lines.map(({ kind }) => kind)).toEqual(['day', 'entry', 'day', 'entry', 'entry']);
});

test('the avatar is shown once for messages in a row, and again for another sender', () => {
  const lines = chatLines([says('a', NOW), says('b', NOW), says('c', NOW, 'เลขา')], NOW);
  expect(lines.flatMap((line) => (line.kind === 'entry' ? [line.startsGroup] : []))).toEqual([
    true,
    false,
    true,
  ]);
});

test('a card is announced by its altText', () => {
  const card: messagingApi.Message = {
    type: 'flex',
    altText: 'คำขอ 12/2570 รออนุญาต',
    contents: { type: 'carousel', contents: [] },
  };
  expect(previewOfMessage(card)).toBe('คำขอ 12/2570 รออนุญาต');
});

test('a message that was taken back is not shown in the chat list', () => {
  const content = { type: 'text', text: 'ความลับ', unsent: true } as const;
  expect(previewOfEntry({ kind: 'person', id: '1', at: NOW, read: true, content })).not.toContain('ความลับ');
});

test('messages that arrive while somebody looks are not unread', () => {
  const unread = createUnread();
  expect(unread.count(1, true)).toBe(0);
  expect(unread.count(3, false)).toBe(2);
  expect(unread.count(3, true)).toBe(0);
  expect(unread.count(0, false)).toBe(0);
  expect(unread.count(1, false)).toBe(1);
});

test('the date picker opens at the present day of Bangkok', () => {
  expect(initialValue('date', '2026-11-19T17:30:00.000Z')).toBe('2026-11-20');
  expect(initialValue('time', '2026-11-19T17:30:00.000Z')).toBe('00:30');
  expect(initialValue('datetime', '2026-11-19T17:30:00.000Z')).toBe('2026-11-20T00:30');
});

test('areas of a rich menu keep their place at any width', () => {
  expect(areaStyles({ x: 1250, y: 0, width: 625, height: 843 }, { width: 2500, height: 1686 })).toEqual({
    left: '50%',
    top: '0%',
    width: '25%',
    height: '50%',
  });
});

test('file sizes are short', () => {
  expect([900, 2048, 1_300_000].map(fileSizeText)).toEqual(['900 B', '2.0 KB', '1.2 MB']);
});

test("LINE's emojis are shown as a smile, other dollar signs stay", () => {
  const emojis = [{ index: 0, productId: 'p', emojiId: '1' }];
  expect(withEmojis({ type: 'text', text: '$ ราคา $5', emojis })).toBe('🙂 ราคา $5');
});

test('placeholders of a textV2 are filled and doubled braces become one', () => {
  const substitution: messagingApi.TextMessageV2['substitution'] = {
    smile: { type: 'emoji', productId: 'p', emojiId: '1' },
  };
  expect(withSubstitutions({ type: 'textV2', text: '{smile} {{a}} {other}', substitution })).toBe(
    '🙂 {a} {other}',
  );
});
