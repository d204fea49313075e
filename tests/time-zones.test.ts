/** The program asks for Bangkok's time alone, never for that of the machine: only what counts days is tried in two zones. */
import { expect, test } from 'vitest';
import { files, read, withoutComments } from './support/sources.js';

/** Calls that answer by the zone of the machine. */
const ASKS_THE_MACHINE = [
  /\.(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(/,
  /\.toLocale(Date|Time)String\(/,
  /\.to(Date|Time)String\(/,
  /\bdayjs\((?!\.)/,
  /\bnew Date\([^()`]+,/,
  /\bIntl\.DateTimeFormat\(/,
];

/** Runs in a browser, and names the zone with each format. */
const PAGE_OF_THE_EMULATOR = 'src/emulator/page/times.ts';

test('no file of the program asks for the time zone of the machine', () => {
  const asking = files.filter((file) => {
    const source = withoutComments(read(file));
    return ASKS_THE_MACHINE.some((pattern) => pattern.test(source));
  });
  expect(asking).toEqual([PAGE_OF_THE_EMULATOR]);
});

test.each([
  'at.getHours()',
  'at.setDate(1)',
  'at.toLocaleDateString("th-TH")',
  'dayjs(at)',
  'new Date(2026, 10, 20)',
  "new Intl.DateTimeFormat('th-TH')",
])('%s would be found', (asking) => {
  expect(ASKS_THE_MACHINE.some((pattern) => pattern.test(asking))).toBe(true);
});
