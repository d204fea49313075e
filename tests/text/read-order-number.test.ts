/** The number of an order stands behind 'คำสั่งที่' on every card: typed with it, it stands there once. */
import { expect, it } from 'vitest';
import { readOrderNumber } from '../../src/text/acting.js';

it.each([
  ['12/2569', '12/2569'],
  ['คำสั่งที่ 12/2569', '12/2569'],
  ['คำสั่งที่๑๒/๒๕๖๙', '๑๒/๒๕๖๙'],
  ['ที่ 12/2569', '12/2569'],
  ['เลขที่ 12/2569', '12/2569'],
  ['คำสั่ง สสอ.ตัวอย่าง  ที่ 12/2569', 'สสอ.ตัวอย่าง ที่ 12/2569'],
  ['ที่ว่าการอำเภอ ที่ 12/2569', 'ที่ว่าการอำเภอ ที่ 12/2569'],
  ['คำสั่งที่', ''],
])('%j is kept as %j', (typed, kept) => {
  expect(readOrderNumber(typed)).toBe(kept);
});
