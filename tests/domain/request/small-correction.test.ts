/** How much a correction changes: from the first character that differs to the last one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charactersOf } from '../../../src/characters.js';
import { charactersChanged } from '../../../src/domain/request/small-correction.js';

test.each([
  ['รายงาน', 'รายงาน', 0],
  ['รายงาณโรค', 'รายงานโรค', 1],
  ['โทร 081-000-0000', 'โทร 081-000-0001', 1],
  ['โทร 081-000-0000', 'โทร 02-000-1234', 11],
  ['ประกาศ', 'ประกาศรับสมัคร', 6],
  ['aa', 'aaa', 1],
  ['', 'ใหม่', 3],
  ['กา', 'ก้า', 1],
  ['เดิม', 'ทั้งหมด', 5],
])('“%s” to “%s”: %i', (before, after, changed) => {
  expect(charactersChanged(before, after)).toBe(changed);
});

test('it is the same back again, none only where nothing changed, and never more than the longer text', () => {
  const thai = fc.string({ unit: fc.constantFrom('ก', 'ข', 'า', ' ', '1'), maxLength: 12 });
  fc.assert(
    fc.property(thai, thai, (one, other) => {
      const changed = charactersChanged(one, other);
      expect(charactersChanged(other, one)).toBe(changed);
      expect(changed === 0).toBe(one === other);
      const lengths = [one, other].map((text) => [...charactersOf(text)].length);
      expect(changed).toBeLessThanOrEqual(Math.max(...lengths));
    }),
  );
});
