/** For which time evidence is asked, as people type it. */
import { expect, it, test } from 'vitest';
import { readEvidenceTime } from '../../src/text/read-evidence-time.js';

const now = new Date('2026-11-20T07:30:00.000Z');

test.each([
  ['หลักฐาน ไตรมาส 2', '2570-Q2'],
  ['หลักฐานไตรมาสที่ ๑ ค่ะ', '2570-Q1'],
  ['ขอดูหลักฐานการประเมิน ไตรมาส 1/2569', '2569-Q1'],
  ['หลักฐาน ITA Q3', '2570-Q3'],
  ['หลักฐาน ไตรมาส 4 ปีงบประมาณ 2569', '2569-Q4'],
  ['หลักฐาน ปี 2569', 'FY2569'],
  ['หลักฐานปีงบประมาณ พ.ศ. ๒๕๖๙', 'FY2569'],
  ['ชุดหลักฐาน ปีงบ 2570', 'FY2570'],
  ['หลักฐานทั้งปี', 'FY2570'],
  ['หลักฐาน ต.ค. 2569', '2026-10'],
])('%s', (text, period) => {
  expect(readEvidenceTime(text, now)).toBe(period);
});

it.each(['หลักฐานการโอนเงิน', 'หลักฐาน ไตรมาส 5', 'รายงานไตรมาส 1', 'หลักฐานเชิงประจักษ์ด้านสุขภาพ ปี 2569'])(
  '%s is something else',
  (text) => {
    expect(readEvidenceTime(text, now)).toBeUndefined();
  },
);
