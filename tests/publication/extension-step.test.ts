/** From which day a typed extension is counted. */
import { expect, test } from 'vitest';
import { extensionDays, extensionStep } from '../../src/publication/extension-step.js';
import { buildContent, buildRequest } from '../support/builders.js';

const TODAY = '2026-11-27';

function lastDayOf(given: string, lastDay: string): unknown {
  const content = { ...buildContent(), online: { kind: 'until', lastDay } as const };
  const request = buildRequest({ status: 'online', content });
  const asked = { kind: 'extension', requestId: request.id, version: request.version } as const;
  const step = extensionStep(asked, given, { request, today: TODAY });
  return 'asked' in step ? step.asked.lastDay : step.fault;
}

test.each([
  ['อีก ๑ เดือนครับ', '2027-01-20'],
  ['อีก 1 เดือน', '2027-01-20'],
  ['ขอขยายอีก 1 เดือนค่ะ', '2027-01-20'],
  ['ขอขยายเวลาเผยแพร่อีก 1 เดือนครับ', '2027-01-20'],
  ['ต่ออีกสองเดือน', '2027-02-20'],
  ['อีก 45 วัน', '2027-02-03'],
  ['45 วันนับจากวันนี้', '2027-01-11'],
  ['ขยายถึง 31 ม.ค. 70 ครับ', '2027-01-31'],
  ['ขยายถึงสิ้นเดือน ม.ค. 70 ครับ', '2027-01-31'],
  ['ขยายออกไปถึงสิ้นเดือน ม.ค. 70', '2027-01-31'],
  ['ขอขยายระยะเวลาไปจนถึง 31 มกราคม 2570', '2027-01-31'],
])('%s, where the last day lies ahead', (given, day) => {
  expect(lastDayOf(given, '2026-12-20')).toBe(day);
});

test('a last day that has passed counts no more', () => {
  expect(lastDayOf('อีก 1 เดือน', '2026-11-01')).toBe('2026-12-27');
});

test.each([
  ['20/1/27', ['2027-01-20']],
  ['20/11/26', []],
  ['ปีงบ 2570', ['2027-09-30']],
  ['ถึงปีหน้า', ['2027-11-27', '2027-12-31', '2028-09-30']],
  ['ขอขยายถึงเดือนหน้า', ['2026-12-27', '2026-12-31']],
  ['อีก 1 เดือน', []],
])('of %s those days are offered that are longer than now', (given, days) => {
  const content = { ...buildContent(), online: { kind: 'until', lastDay: '2026-12-20' } as const };
  const request = buildRequest({ status: 'online', content });
  expect(extensionDays(given, { request, today: TODAY })).toEqual(days);
});
