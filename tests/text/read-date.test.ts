/** Dates as people write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRealDate } from '../../src/clock.js';
import { readDate } from '../../src/text/read-date.js';
import {
  dateWithWeekday,
  formDate,
  longDate,
  MONTHS,
  shortDate,
  toThaiDigits,
} from '../../src/text/thai-date.js';
import { anyDayNear } from '../support/any-day.js';
import { runs } from '../support/runs.js';

const TODAY = '2026-11-20';

describe('a written date', () => {
  test.each([
    ['20/11/2569', '2026-11-20'],
    ['20-11-2569', '2026-11-20'],
    ['20.11.2569', '2026-11-20'],
    [' 20 / 11 / 2569 ', '2026-11-20'],
    ['๒๐ พฤศจิกายน ๒๕๖๙', '2026-11-20'],
    ['20 พย 2569', '2026-11-20'],
    ['20พ.ย.2569', '2026-11-20'],
    ['20-พ.ย.-2569', '2026-11-20'],
    ['๒0 พ.ย 25๖๙', '2026-11-20'],
    ['วันที่ 20 พ.ย. 2569', '2026-11-20'],
    ['ณ วันที่ 20 พ.ย. 2569', '2026-11-20'],
    ['ข้อมูล ณ 20 พ.ย. 2569', '2026-11-20'],
    ['วันศุกร์ที่ 20 พ.ย. 2569', '2026-11-20'],
    ['วันที่ ๒๐ เดือน พฤศจิกายน พ.ศ. ๒๕๖๙', '2026-11-20'],
    ['20 พ.ย. พ.ศ. 2569', '2026-11-20'],
    ['20 พ.ย. ค.ศ. 2026', '2026-11-20'],
    ['5 ธ.ค. ค.ศ. 2026', '2026-12-05'],
    ['20/11/2026', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['2569-11-20', '2026-11-20'],
    ['20\u200b/11\u200d/\ufeff2569', '2026-11-20'],
    ['20\u00a0พ.ย.\u00a0\u00a02569', '2026-11-20'],
    ['20–11–2569', '2026-11-20'],
    ['29/02/2571', '2028-02-29'],
  ])('%s', (text, day) => {
    expect(readDate(text, TODAY)).toEqual({ kind: 'date', day });
  });

  test.each([
    ['20 พย 69', '2026-11-20'],
    ['๒๐ พ.ย. ๖๙', '2026-11-20'],
    ['20/11/69', '2026-11-20'],
    ['20 พ.ย. ค.ศ. 26', '2026-11-20'],
  ])('%s has its century guessed, and says so', (text, day) => {
    expect(readDate(text, TODAY)).toEqual({ kind: 'date', day, guessedYear: true });
  });

  test.each([
    '29/02/2568',
    '31/11/2569',
    '31/02/2026',
    '0/11/2569',
    '20/13/2569',
    '20/0/2569',
    '32 ม.ค. 2569',
  ])('%s is no day of the calendar', (text) => {
    expect(readDate(text, TODAY)).toEqual({ kind: 'noSuchDay' });
  });

  test.each([
    '20/11',
    '20 พ.ย.',
    '20/11/2200',
    '20/11/2399',
    '20/11/1899',
    '20/11/9',
    '20/11/256',
    '20/11/25699',
    '20/11/พ.ศ. 2026',
    '20/11/ค.ศ. 2569',
    'อีก 9999 ปี',
  ])('%s leaves the year unclear', (text) => {
    expect(readDate(text, TODAY)).toMatchObject({ kind: 'unclearYear' });
  });

  test.each([
    '',
    '   ',
    '-',
    '20',
    '2569',
    'พ.ย. 2569',
    'ปีงบ 2569',
    'ไม่ทราบ',
    '20 พบ 2569',
    'ส่งวันที่ 20/11/2569 นะ',
    '1 2/11/2569',
    'toString',
    'วันที่',
    '20/11/2569'.repeat(500),
  ])('"%s" is not a date', (text) => {
    expect(readDate(text, TODAY)).toEqual({ kind: 'notADate' });
  });
});

describe('a day named by its distance', () => {
  test.each([
    ['วันนี้', '2026-11-20'],
    ['พรุ่งนี้', '2026-11-21'],
    ['สิ้นเดือน', '2026-11-30'],
    ['สิ้น เดือน', '2026-11-30'],
    ['สิ้นเดือนหน้า', '2026-12-31'],
    ['สิ้นปีงบ', '2027-09-30'],
    ['สิ้นปีงบประมาณ', '2027-09-30'],
    ['สิ้นปีงบประมาณหน้า', '2028-09-30'],
    ['สิ้นปี', '2026-12-31'],
    ['สิ้นปีหน้า', '2027-12-31'],
    ['อีก 90 วัน', '2027-02-18'],
    ['อีก ๙๐ วัน', '2027-02-18'],
    ['90 วัน', '2027-02-18'],
    ['อีก 2 สัปดาห์', '2026-12-04'],
    ['อีก 3 เดือน', '2027-02-20'],
    ['อีก 1 ปี', '2027-11-20'],
  ])('%s', (text, day) => {
    expect(readDate(text, TODAY)).toEqual({ kind: 'date', day });
  });

  test('the end of the fiscal year changes on 1 October', () => {
    expect(readDate('สิ้นปีงบ', '2026-09-30')).toEqual({ kind: 'date', day: '2026-09-30' });
    expect(readDate('สิ้นปีงบ', '2026-10-01')).toEqual({ kind: 'date', day: '2027-09-30' });
  });

  test('months are counted to the last day of a shorter month', () => {
    expect(readDate('อีก 1 เดือน', '2027-01-31')).toEqual({ kind: 'date', day: '2027-02-28' });
    expect(readDate('สิ้นเดือนหน้า', '2027-01-31')).toEqual({ kind: 'date', day: '2027-02-28' });
  });
});

const formats = [
  shortDate,
  longDate,
  dateWithWeekday,
  formDate,
  (day: string) => day,
  (day: string) => toThaiDigits(withSeparators(day, '/', 543)),
  (day: string) => withSeparators(day, '-', 543),
  (day: string) => withSeparators(day, '.', 0),
  (day: string) => shortDate(day).replaceAll('.', '').replaceAll(' ', ''),
  (day: string) =>
    `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]?.full} ค.ศ. ${day.slice(0, 4)}`,
];

test('every day reads back as itself in every format', () => {
  fc.assert(
    fc.property(anyDayNear, fc.constantFrom(...formats), (day, format) => {
      expect(readDate(format(day), TODAY)).toEqual({ kind: 'date', day });
    }),
    { numRuns: runs(1000) },
  );
});

test('no text, however odd, is read as a day that does not exist', () => {
  const pieces = fc.constantFrom(
    '20',
    '๒๕๖๙',
    '/',
    '-',
    '.',
    ' ',
    'พ.ย.',
    'ปีงบ',
    'อีก',
    'วัน',
    'พ.ศ.',
    '0',
    '\u200b',
    'x',
  );
  const anyText = fc.oneof(
    fc.string(),
    fc.array(pieces).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const read = readDate(text, TODAY);
      expect(read.kind !== 'date' || isRealDate(read.day)).toBe(true);
    }),
    { numRuns: runs(2000) },
  );
});

function withSeparators(day: string, separator: string, offset: number): string {
  const [year, month, date] = day.split('-').map(Number);
  return [date, month, (year ?? 0) + offset].join(separator);
}
