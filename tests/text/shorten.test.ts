/** Cutting texts where people see a character end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCharacters } from '../../src/characters.js';
import { shortened, shortenedToUnits } from '../../src/text/shorten.js';

const FAMILY = '👨‍👩‍👧‍👦';
const anyText = fc.string({ unit: fc.constantFrom('ก', 'ที่', 'น้ำ', FAMILY, '🇹🇭', 'a', '\n', 'ปั๊') });

describe('shortened', () => {
  test('leaves alone what fits', () => {
    expect(shortened('ที่นี่', 2)).toBe('ที่นี่');
  });

  test('marks what was cut, and cuts no tone mark off its consonant', () => {
    expect(shortened('ที่นี่ญี่ปุ่น', 3)).toBe('ที่นี่…');
  });

  test('never tears a family of emoji apart', () => {
    expect(shortened(`กกก${FAMILY}${FAMILY}ขขข`, 5)).toBe(`กกก${FAMILY}…`);
  });

  test('a character that hides a thousand marks is cut as a whole', () => {
    expect(shortened(`กก${'ก'.padEnd(1000, '่')}กกก`, 6)).toBe('กก…');
  });

  test('keeps whole characters from the start, within the length', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, most) => {
        const short = shortened(text, most);
        expect(countCharacters(short)).toBeLessThanOrEqual(most);
        if (short !== text) expect(startsWithCharacters(text, short.slice(0, -1))).toBe(true);
      }),
    );
  });
});

describe('shortenedToUnits', () => {
  test('holds the limit that LINE counts in UTF-16 units', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, units) => {
        expect(shortenedToUnits(text, units).length).toBeLessThanOrEqual(units);
      }),
    );
  });
});

function startsWithCharacters(text: string, start: string): boolean {
  return (
    text.startsWith(start) &&
    countCharacters(start) + countCharacters(text.slice(start.length)) === countCharacters(text)
  );
}
