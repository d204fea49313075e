/** The period of the data as people write it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPeriod } from '../../src/text/read-period.js';
import { longDate, shortDate } from '../../src/text/thai-date.js';
import { anyDayNear } from '../support/any-day.js';
import { runs } from '../support/runs.js';

const TODAY = '2026-11-20';

test.each([
  ['1 พ.ย. 2569 - 30 พ.ย. 2569', '2026-11-01', '2026-11-30'],
  ['1 พ.ย. 2569 – 30 พ.ย. 2569', '2026-11-01', '2026-11-30'],
  ['ตั้งแต่วันที่ 1 พ.ย. 2569 ถึงวันที่ 30 พ.ย. 2569', '2026-11-01', '2026-11-30'],
  ['๑ พฤศจิกายน ๒๕๖๙ ถึง ๓๐ พฤศจิกายน ๒๕๖๙', '2026-11-01', '2026-11-30'],
  ['1-11-2569 - 30-11-2569', '2026-11-01', '2026-11-30'],
  ['2026-11-01-2026-11-30', '2026-11-01', '2026-11-30'],
  ['1/11/2569-30/11/2569', '2026-11-01', '2026-11-30'],
  ['1-30 พ.ย. 2569', '2026-11-01', '2026-11-30'],
  ['1-30/11/2569', '2026-11-01', '2026-11-30'],
  ['1 ต.ค. - 30 พ.ย. 2569', '2026-10-01', '2026-11-30'],
  ['1 ต.ค. - 30 พ.ย. ค.ศ. 2026', '2026-10-01', '2026-11-30'],
  ['1/10-30/11/2569', '2026-10-01', '2026-11-30'],
  ['วันนี้ถึงสิ้นเดือน', '2026-11-20', '2026-11-30'],
  ['วันนี้ - สิ้นปีนี้', '2026-11-20', '2026-12-31'],
  ['1 พ.ย. 2569 ถึงสิ้นปีงบประมาณ 2570', '2026-11-01', '2027-09-30'],
  ['1 พ.ย. 2569 ถึงสิ้นเดือนมกราคม 2570', '2026-11-01', '2027-01-31'],
  ['ม.ค. - มี.ค. 2569', '2026-01-01', '2026-03-31'],
  ['ต.ค. 2568 ถึง ก.ย. 2569', '2025-10-01', '2026-09-30'],
  ['20 พ.ย. 2569', '2026-11-20', '2026-11-20'],
  ['วันนี้', '2026-11-20', '2026-11-20'],
  ['1 พ.ย. 2569 - วันนี้', '2026-11-01', '2026-11-20'],
  ['พ.ย. 2569', '2026-11-01', '2026-11-30'],
  ['เดือนพฤศจิกายน 2569', '2026-11-01', '2026-11-30'],
  ['ก.พ. 2571', '2028-02-01', '2028-02-29'],
  ['ปีปฏิทิน 2569', '2026-01-01', '2026-12-31'],
  ['ปี พ.ศ. 2569', '2026-01-01', '2026-12-31'],
  ['พ.ศ. 2569', '2026-01-01', '2026-12-31'],
  ['ปี ค.ศ. 2026', '2026-01-01', '2026-12-31'],
  ['ปีงบประมาณ 2569', '2025-10-01', '2026-09-30'],
  ['ปีงบประมาณ พ.ศ. ๒๕๖๙', '2025-10-01', '2026-09-30'],
  ['ปีงบประมาณ 2567 - 2569', '2023-10-01', '2026-09-30'],
  ['ปี 2567-2569', '2024-01-01', '2026-12-31'],
])('%s', (text, from, to) => {
  expect(readPeriod(text, TODAY)).toEqual({ kind: 'period', from, to });
});

test.each([
  ['ปีงบ 69', '2025-10-01', '2026-09-30'],
  ['พ.ย. 69', '2026-11-01', '2026-11-30'],
  ['1-30 พย 69', '2026-11-01', '2026-11-30'],
])('%s has its century guessed, and says so', (text, from, to) => {
  expect(readPeriod(text, TODAY)).toEqual({ kind: 'period', from, to, guessedYear: true });
});

test.each([
  ['1-31 พ.ย. 2569', 'noSuchDay'],
  ['31 พ.ย. 2569 - 5 ธ.ค. 2569', 'noSuchDay'],
  ['29 ก.พ. 2568', 'noSuchDay'],
  ['1 ต.ค. - 30 พ.ย.', 'unclearYear'],
  ['พ.ย.', 'unclearYear'],
  ['ปี 2300', 'unclearYear'],
  ['30 พ.ย. 2569 - 1 พ.ย. 2569', 'endBeforeStart'],
  ['2569', 'unclearDay'],
  ['90 วัน', 'notADate'],
  ['', 'notADate'],
  ['-', 'notADate'],
  ['1 พ.ย. 2569 -', 'notADate'],
  ['ไม่มี', 'notADate'],
  ['ทุกเดือน', 'notADate'],
])('"%s" is answered with %s', (text, kind) => {
  expect(readPeriod(text, TODAY)).toMatchObject({ kind });
});

test.each(['1-15 มกราคม', '1 - 15 ม.ค.', '1 ถึง 15 มกราคม'])(
  '"%s" are days of one month, whose year is asked for',
  (text) => {
    expect(readPeriod(text, TODAY)).toEqual({
      kind: 'unclearYear',
      readings: [
        { kind: 'period', from: '2025-01-01', to: '2025-01-15' },
        { kind: 'period', from: '2026-01-01', to: '2026-01-15' },
      ],
    });
  },
);

test('any two days in order read back as the same period', () => {
  const format = fc.constantFrom(shortDate, longDate, (day: string) => day);
  const separator = fc.constantFrom('-', ' - ', ' – ', ' ถึง ');
  fc.assert(
    fc.property(anyDayNear, anyDayNear, format, separator, (one, other, show, between) => {
      const [from = one, to = other] = [one, other].sort();
      expect(readPeriod(show(from) + between + show(to), TODAY)).toEqual({ kind: 'period', from, to });
    }),
    { numRuns: runs(1000) },
  );
});
