/** Days with their times as people write them. */
import { expect, test } from 'vitest';
import { readDateTime } from '../../src/text/read-date-time.js';

const TODAY = '2026-11-20';

test.each([
  ['20/11/2569 14:30', '2026-11-20T14:30'],
  ['20 พ.ย. 69 14.30 น.', '2026-11-20T14:30'],
  ['๒๐ พ.ย. ๖๙ เวลา ๑๔.๓๐ น.', '2026-11-20T14:30'],
  ['20พ.ย.69 14.30น', '2026-11-20T14:30'],
  ['วันศุกร์ที่ 20 พ.ย. 2569 เวลา 14 น.', '2026-11-20T14:00'],
  ['20 พฤศจิกายน 2569, 14:30 นาฬิกา', '2026-11-20T14:30'],
  ['20.11.69 9.05', '2026-11-20T09:05'],
  ['20-11-2569 00:00', '2026-11-20T00:00'],
  ['2026-11-20T14:30', '2026-11-20T14:30'],
  ['2026-11-20 23:59:59', '2026-11-20T23:59'],
  ['วันนี้ 9.00 น.', '2026-11-20T09:00'],
  ['เมื่อวาน 16:45', '2026-11-19T16:45'],
])('%s', (text, at) => {
  expect(readDateTime(text, TODAY)).toEqual({ kind: 'dateTime', at });
});

test.each(['20/11/2569', '20.11.69', '20 พ.ย. 2569', '2026-11-20 ', 'วันนี้'])('%s has no time', (text) => {
  expect(readDateTime(text, TODAY)).toEqual({ kind: 'noTime', day: '2026-11-20' });
});

test.each([
  ['20/11/2569 24:00', 'noSuchTime'],
  ['20/11/2569 14:60', 'noSuchTime'],
  ['20/11/2569 99 น.', 'noSuchTime'],
  ['31/2/2569 14:30', 'noSuchDay'],
  ['20/11 14:30', 'unclearYear'],
  ['20/11/2300 9:00', 'unclearYear'],
  ['14:30', 'notADate'],
  ['14.30 น.', 'notADate'],
  ['20/11/2569 ช่วงบ่าย', 'notADate'],
  ['20/11/2569 4:3', 'notADate'],
  ['', 'notADate'],
  ['14:30 '.repeat(100), 'notADate'],
])('%s is not understood: %s', (text, kind) => {
  expect(readDateTime(text, TODAY)).toMatchObject({ kind });
});
