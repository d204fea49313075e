/** For which month a report is asked, as people write it. */
import { expect, it } from 'vitest';
import { readReportMonth } from '../../src/text/read-report-month.js';
import { someTime } from '../support/builders.js';

it.each([
  ['รายงาน ต.ค. 2569', '2026-10'],
  ['รายงานเดือนตุลาคม ๒๕๖๙', '2026-10'],
  ['รายงานประจำเดือนตุลาคม พ.ศ. 2569', '2026-10'],
  ['รายงานผลการเผยแพร่ข้อมูลประจำเดือน ต.ค. 69', '2026-10'],
  ['รายงาน ต.ค.', '2026-10'],
  ['รายงาน ธันวาคม', '2025-12'],
  ['รายงาน พ.ย.', '2026-11'],
  ['รายงาน ม.ค. 2570', '2027-01'],
])('%s', (text, month) => {
  expect(readReportMonth(text, someTime)).toBe(month);
});

it.each(['รายงาน', 'รายงานโรคไข้เลือดออก', 'รายงาน 20 ต.ค. 2569', 'รายงาน ปี 2569', 'ต.ค. 2569'])(
  'is not asked by “%s”',
  (text) => {
    expect(readReportMonth(text, someTime)).toBeUndefined();
  },
);
