/** Dates, times and durations as they are shown. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dateTime,
  dateWithWeekday,
  duration,
  formDate,
  fromThaiDigits,
  longDate,
  shortDate,
  toThaiDigits,
} from '../../src/text/thai-date.js';

test('one day in every form', () => {
  expect(shortDate('2026-11-20')).toBe('20 พ.ย. 2569');
  expect(longDate('2026-11-20')).toBe('20 พฤศจิกายน 2569');
  expect(dateWithWeekday('2026-11-20')).toBe('วันศุกร์ที่ 20 พ.ย. 2569');
  expect(formDate('2026-11-20')).toBe('๒๐ พฤศจิกายน ๒๕๖๙');
});

test.each([
  ['2025-10-03', '๓ ตุลาคม ๒๕๖๘'],
  ['2018-05-30', '๓๐ พฤษภาคม ๒๕๖๑'],
  ['2027-01-01', '๑ มกราคม ๒๕๗๐'],
  ['2028-02-29', '๒๙ กุมภาพันธ์ ๒๕๗๑'],
])('%s is printed as %s', (day, printed) => {
  expect(formDate(day)).toBe(printed);
});

test.each([
  ['2026-11-20T07:30:00Z', '20 พ.ย. 2569 14:30 น.'],
  ['2026-11-20T16:59:59Z', '20 พ.ย. 2569 23:59 น.'],
  ['2026-11-20T17:00:00Z', '21 พ.ย. 2569 00:00 น.'],
  ['2026-12-31T17:00:00Z', '1 ม.ค. 2570 00:00 น.'],
  ['2026-11-20T02:58:00Z', '20 พ.ย. 2569 09:58 น.'],
])('%s is shown as %s', (instant, shown) => {
  expect(dateTime(new Date(instant))).toBe(shown);
});

const MINUTE = 60_000;

test.each([
  [0, 'ไม่ถึง 1 นาที'],
  [-5 * MINUTE, 'ไม่ถึง 1 นาที'],
  [4 * MINUTE + 59_999, '4 นาที'],
  [60 * MINUTE, '1 ชม.'],
  [200 * MINUTE, '3 ชม. 20 นาที'],
  [48 * 60 * MINUTE, '2 วัน'],
  [(48 * 60 + 5 * 60 + 7) * MINUTE, '2 วัน 5 ชม.'],
])('%i ms is %s', (milliseconds, shown) => {
  expect(duration(milliseconds)).toBe(shown);
});

test('digits come back from Thai as they went in', () => {
  fc.assert(fc.property(fc.nat(), (number) => fromThaiDigits(toThaiDigits(`${number}`)) === `${number}`));
});
