/** Taking texts apart where people see a character end, at a cost that grows no faster than the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charactersOf, countCharacters, startOf } from '../src/characters.js';
import { shortened, shortenedToUnits } from '../src/text/shorten.js';
import { runs } from './support/runs.js';
import { watchSegmenter } from './support/watch-segmenter.js';

const FAMILY = '👨‍👩‍👧‍👦';
const letters = [
  'ก',
  'ที่',
  'น้ำ',
  FAMILY,
  '🇹🇭',
  '🇹',
  '👍🏽',
  '👍',
  '🏽',
  'a',
  '\n',
  '\r',
  '\u200d',
  '\ud83d',
  '\u0e48',
];
const anyText = fc.string({ unit: fc.constantFrom(...letters), maxLength: 400, size: 'max' });
const whole = new Intl.Segmenter('th', { granularity: 'grapheme' });

test('a consonant with its vowel and tone mark is one, and so is a family of emoji', () => {
  expect(countCharacters('ที่')).toBe(1);
  expect(countCharacters(`ที่นี่${FAMILY}`)).toBe(3);
});

test('a text is taken apart piece by piece just as it is as a whole', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const expected = Array.from(whole.segment(text), ({ segment }) => segment);
      expect([...charactersOf(text)]).toEqual(expected);
    }),
    { numRuns: runs(300) },
  );
});

test.each([127, 128, 129, 255, 256, 257, 5000])('a letter under %i marks is one character', (marks) => {
  const tower = 'ก'.padEnd(marks + 1, '\u0e48');
  expect([...charactersOf(`ข${tower}${tower}ค`)]).toEqual(['ข', tower, tower, 'ค']);
});

test('the start holds whole characters alone, and as many as fit', () => {
  const limits = fc.record({ characters: fc.nat(60), units: fc.nat(300) });
  fc.assert(
    fc.property(anyText, limits, (text, most) => {
      let expected = '';
      for (const { segment } of Array.from(whole.segment(text)).slice(0, most.characters)) {
        if (expected.length + segment.length > most.units) break;
        expected += segment;
      }
      expect(startOf(text, most)).toBe(expected);
    }),
    { numRuns: runs(300) },
  );
});

test.each([
  ['short characters', 'ที่นี่'.repeat(60_000)],
  ['long characters', 'ก'.padEnd(300, '\u0e48').repeat(1_000)],
  ['a single character', 'ก'.padEnd(400_000, '\u0e48')],
  ['one long character before many short ones', `${'ก'.padEnd(140_000, '\u0e48')}${'ก'.repeat(200_000)}`],
])('%s: counting 400,000 code units copies a bounded number of times as many', (_, text) => {
  const cost = watchSegmenter();
  countCharacters(text);
  const { copied } = cost();
  expect(copied).toBeGreaterThanOrEqual(text.length);
  expect(copied).toBeLessThanOrEqual(text.length * 130);
});

test('shortening looks at what is kept alone, however long the text is', () => {
  const cost = watchSegmenter();
  for (const text of ['ที่นี่'.repeat(100_000), 'ก'.padEnd(400_000, '\u0e48')]) {
    shortened(text, 400);
    shortenedToUnits(text, 400);
  }
  const { longest, copied } = cost();
  expect(longest).toBeLessThanOrEqual(400 * 4 + 2);
  expect(copied).toBeLessThanOrEqual(1_000_000);
});
