/** Links in the chat: harmless ones open, the others are only text. */
import { expect, test } from 'vitest';
import { safeUri, splitLinks } from '../../../src/emulator/page/links.js';

test.each(['https://example.com/', 'http://127.0.0.1/a', 'tel:021234567', 'line://nv/chat'])(
  '%s may open',
  (uri) => {
    expect(safeUri(uri)).not.toBeNull();
  },
);

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.com/1',
  'https://',
  '',
  undefined,
])('%j never opens', (uri) => {
  expect(safeUri(uri)).toBeNull();
});

test('a file that the emulator serves has a path alone', () => {
  expect(safeUri('/emulator/media/1', 'http://127.0.0.1:3000/')).toBe(
    'http://127.0.0.1:3000/emulator/media/1',
  );
});

test('addresses in a text become links, without the sentence around them', () => {
  expect(splitLinks('ดูที่ https://example.com/a?b=1, แล้วตอบ')).toEqual([
    { text: 'ดูที่ ' },
    { text: 'https://example.com/a?b=1', href: 'https://example.com/a?b=1' },
    { text: ', แล้วตอบ' },
  ]);
  expect(splitLinks('(https://example.com/a).')[1]).toMatchObject({ text: 'https://example.com/a' });
});

test('Thai words that touch an address are not part of it', () => {
  expect(splitLinks('https://example.com/helpได้')).toEqual([
    { text: 'https://example.com/help', href: 'https://example.com/help' },
    { text: 'ได้' },
  ]);
});

test('a text without addresses stays whole', () => {
  expect(splitLinks('<b>ไม่มีลิงก์</b> javascript:alert(1)')).toEqual([
    { text: '<b>ไม่มีลิงก์</b> javascript:alert(1)' },
  ]);
});
