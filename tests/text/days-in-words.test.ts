/** Days and years as people say them: a day on which something comes down, late in a month, in English, years one after another. */
import { describe, expect, test } from 'vitest';
import { daysMeant, readLastDay } from '../../src/text/days-meant.js';
import { readPeriod } from '../../src/text/read-period.js';

const today = '2026-11-20';
const isPossible = (day: string) => day >= today;

describe('the last day', () => {
  test.each([
    ['เอาลงวันที่ 1 ม.ค.', ['2026-12-31', '2027-01-01']],
    ['ขอให้นำลงวันที่ ๑ มกราคม ๒๕๗๐ ค่ะ', ['2026-12-31', '2027-01-01']],
    ['จะเอาลงจากเว็บวันที่ 31/12/2569', ['2026-12-30', '2026-12-31']],
    ['ปลายธันวา', ['2026-12-31', '2027-12-31']],
    ['ปลายเดือนกันยา', ['2027-09-30']],
    ['ปลาย ก.ย. 70', ['2027-09-30']],
    ['ปลายปี', ['2026-12-31']],
    ['by end of December', ['2026-12-31', '2027-12-31']],
  ])('%s is asked about: %j', (typed, days) => {
    expect(readLastDay(typed, today).kind).not.toBe('date');
    expect(daysMeant(typed, { today, isPossible })).toEqual(days);
  });

  test.each([
    ['end of Sep 2027', '2027-09-30'],
    ['until the end of sept. 2027', '2027-09-30'],
    ['end june 2027', '2027-06-30'],
    ['End of 2027', '2027-12-31'],
    ['end of month', '2026-11-30'],
    ['เอาลงสิ้นเดือน', '2026-11-30'],
    ['เอาลง 30 วัน', '2026-12-20'],
    ['1 ม.ค. 2570', '2027-01-01'],
  ])('%s is %s', (typed, day) => {
    expect(readLastDay(typed, today)).toMatchObject({ kind: 'date', day });
  });

  test.each(['ปลายทาง', 'ปลายข้าว', 'เอาลงเว็บ', 'end of story', 'weekend of science'])(
    '%s is no day',
    (typed) => {
      expect(readLastDay(typed, today)).toEqual({ kind: 'notADate' });
      expect(daysMeant(typed, { today, isPossible })).toEqual([]);
    },
  );
});

describe('years one after another', () => {
  test.each([
    ['ปีงบ 67, 68, 69', '2023-10-01', '2026-09-30'],
    ['ปีงบประมาณ 2567 2568 และ 2569', '2023-10-01', '2026-09-30'],
    ['ปีงบ 68 กับ 69', '2024-10-01', '2026-09-30'],
    ['ปีงบ 2567, ปีงบ 2568', '2023-10-01', '2025-09-30'],
  ])('%s is %s to %s', (typed, from, to) => {
    expect(readPeriod(typed, today)).toMatchObject({ kind: 'period', from, to });
  });

  test.each(['ปี 2567, 2568, 2569', '2567,2568,2569'])('%s may be calendar or fiscal years', (typed) => {
    expect(readPeriod(typed, today)).toMatchObject({ kind: 'unclearDay', readings: [{}, {}] });
  });

  test.each(['ปีงบ 67, 69', '67, 68, 69', 'ปีงบ 69, 68'])('%s is asked again', (typed) => {
    expect(readPeriod(typed, today).kind).not.toBe('period');
  });

  test('days one after another stay days', () => {
    expect(readPeriod('5, 6, 7 ธ.ค. 69', today)).toMatchObject({ from: '2026-12-05', to: '2026-12-07' });
  });
});
