/** A task due at the end of a day is due on that day. */
import { expect, test } from 'vitest';
import { byWhen } from '../../src/text/thai-date.js';

test.each([
  ['2026-11-27T17:00:00Z', 'ภายในวันศุกร์ที่ 27 พ.ย. 2569'],
  ['2026-11-27T07:30:00Z', 'ภายใน 27 พ.ย. 2569 14:30 น.'],
])('%s', (due, words) => {
  expect(byWhen(new Date(due))).toBe(words);
});
