/** No text makes a reader slow: of every exported reader the work grows with the length of the text, not with its square. All texts: slow-patterns.slow.test.ts. */
import { expect, test } from 'vitest';
import { readContact } from '../../src/text/read-contact.js';
import { readAddresses } from '../../src/text/reader/read-addresses.js';
import { exportedReaders, otherReaders } from './exported-readers.js';
import { slowness, units } from './slow-texts.js';

/** Each reader gets one in so many units, and its neighbour another. */
const SHARE = 20;

test('every exported reader of texts is known', async () => {
  const { readers, unknown } = await exportedReaders();
  expect(unknown).toEqual([]);
  expect(readers.length).toBeGreaterThan(60);
});

test('of a text of 5,000 characters that repeats something, no reader makes its square', async () => {
  const { readers } = await exportedReaders();
  const faults = [...readers, ...otherReaders()].flatMap((reader, index) =>
    slowness(
      reader,
      units.filter((_, at) => (at + index) % SHARE === 0),
    ),
  );
  expect(faults).toEqual([]);
});

test.each([
  ['a telephone or an address', readContact, ['1', '-', 'a.', 'www.']],
  ['addresses of pages', readAddresses, [',', ';', '|']],
] as const)('%s of what made them slow before', (name, read, pumps) => {
  expect(slowness({ name, read }, pumps)).toEqual([]);
});
