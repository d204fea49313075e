/** Records are read so that a long list keeps nobody else waiting. */
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { recordReader } from '../../src/storage/record-reader.js';

const { readInSlices, readUpTo } = recordReader({
  kind: 'requests',
  report: () => {},
  idOf: (row: number) => `${row}`,
  decode: (row) => row,
});
const rows = Array.from({ length: 1_050 }, (_, index) => index);

test.each([
  ['in slices', () => readInSlices(rows)],
  ['up to a limit', async () => readUpTo(2_000, () => rows)],
])('%s: all come, in their order, and other work has its turn meanwhile', async (_, read) => {
  let turns = 0;
  let isRead = false;
  const others = async () => {
    for (; !isRead; turns += 1) await setImmediate();
  };
  const working = others();
  const found = await read();
  isRead = true;
  await working;
  expect(found).toEqual(rows);
  expect(turns).toBeGreaterThanOrEqual(10);
});
