/** Stores of a program that may die: also what they read piece by piece. */
import { expect, test } from 'vitest';
import type { Stores } from '../../src/domain/stores.js';
import { endLife, newLife } from './life.js';
import { perishable } from './perishable.js';

async function* pieces() {
  yield 'one';
  yield 'two';
}

function storesOf(life = newLife(() => {})) {
  const stores = { documentsNaming: pieces, anchors: { all: pieces } } as unknown as Stores;
  return { life, stores: perishable(stores, life) };
}

async function read(from: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const piece of from) all.push(piece);
  return all;
}

test('what is read piece by piece comes', async () => {
  const { stores } = storesOf();
  expect(await read(stores.documentsNaming('a'))).toEqual(['one', 'two']);
  expect(await read(stores.anchors.all())).toEqual(['one', 'two']);
});

test('it fails where the database is away', async () => {
  const { life, stores } = storesOf();
  life.disk = { trouble: 'gone' };
  await expect(read(stores.anchors.all())).rejects.toThrow('does not answer');
});

test('a dead program reads no further', async () => {
  const { life, stores } = storesOf();
  const reading = stores.documentsNaming('a')[Symbol.asyncIterator]();
  expect(await reading.next()).toEqual({ done: false, value: 'one' });
  endLife(life);
  const next = await Promise.race([
    reading.next(),
    new Promise((resolve) => setTimeout(resolve, 20, 'nothing')),
  ]);
  expect(next).toBe('nothing');
});
