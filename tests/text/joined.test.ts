/** Many things on one line: what a card keeps of it is the same as of all of them. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { joined } from '../../src/text/joined.js';
import { shortened, shortenedToUnits } from '../../src/text/shorten.js';

test('all stand on the line while they fit', () => {
  expect(joined(['ก', '', 'ค'], (one) => one)).toBe('ก ·  · ค');
  expect(joined([], String)).toBe('');
});

test('cut for a card or a notification, the line is the same as one of all things', () => {
  const things = fc.array(fc.string({ unit: fc.constantFrom('ก', 'ที่', '👍🏽', 'a'), maxLength: 300 }), {
    maxLength: 200,
    size: 'max',
  });
  fc.assert(
    fc.property(things, (all) => {
      const line = joined(all, (one) => one);
      expect(shortenedToUnits(line, 400)).toBe(shortenedToUnits(all.join(' · '), 400));
      expect(shortened(line, 1000)).toBe(shortened(all.join(' · '), 1000));
    }),
  );
});

test('of a thousand things only those are put into words that a card could keep', () => {
  const words = vi.fn(() => 'ก'.repeat(150));
  joined(Array(1000).fill('thing'), words);
  expect(words.mock.calls.length).toBeLessThan(50);
});
