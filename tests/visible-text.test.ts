/** The part of a typed text that is kept: as people see it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleText } from '../src/visible-text.js';
import { runs } from './support/runs.js';

test.each([
  ['a control character', 'สม\u0000หญิง\u0007\u007f\u009f', 'สมหญิง'],
  ['a zero-width space between Thai words', 'กลุ่ม\u200bงาน', 'กลุ่มงาน'],
  ['joiners between letters', 'ส\u200dม\u200cชาย', 'สมชาย'],
  ['a turned writing direction', '\u202eกขค\u202c \u2066ง\u2069\u200f\u061c', 'กขค ง'],
  ['soft hyphens and marks of byte order', 'เวช\u00adภัณฑ์\ufeff', 'เวชภัณฑ์'],
  ['blanks that count as letters', '\u3164\u115f\uffa0\u2800', ''],
  ['half a pair', 'ก\ud83dข\ude00', 'กข'],
  ['hidden letters', `ก${String.fromCodePoint(0xe0061, 0xe0062)}`, 'ก'],
  ['a joiner at the end of an emoji', '👍\u200d', '👍'],
  ['a style without an emoji', 'ก\ufe0f', 'ก'],
])('%s goes', (_, typed, kept) => {
  expect(visibleText(typed)).toBe(kept);
});

test.each([
  'ที่นี่ น้ำ ก็',
  '👨‍👩‍👧‍👦',
  '👩🏽‍⚕️',
  '🏳️‍🌈',
  '❤️‍🔥',
  '🇹🇭',
  '5️⃣',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'บรรทัด 1\n\nบรรทัด 2',
  '\uf700',
  '😀',
])('"%s" stays as it is', (typed) => {
  expect(visibleText(typed)).toBe(typed);
});

test.each(['\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])('%j is a new line', (end) => {
  expect(visibleText(`ก${end}ข`)).toBe('ก\nข');
});

test('a tab is a space, so that words stay apart', () => {
  expect(visibleText('ก\tข')).toBe('ก ข');
});

test('reading a text twice changes nothing more, and nothing that is left controls anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const kept = visibleText(typed);
      expect(visibleText(kept)).toBe(kept);
      expect(kept).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\u200B\u200C\u200E\u200F]/u);
    }),
    { numRuns: runs(300) },
  );
});

test('a long run of hidden characters is read in one go', () => {
  expect(visibleText(`🏴${'\u{E0061}'.repeat(200_000)}${'\u200d'.repeat(200_000)}ก`)).toBe('🏴ก');
});
