/** Every text that makes patterns slow, to every exported reader. */
import { expect, test } from 'vitest';
import { exportedReaders, otherReaders } from './exported-readers.js';
import { slowness, units } from './slow-texts.js';

test('of no text that repeats something a reader makes its square', { timeout: 600_000 }, async () => {
  const { readers } = await exportedReaders();
  const faults = [...readers, ...otherReaders()].flatMap((reader) => slowness(reader, units));
  expect(faults).toEqual([]);
});
