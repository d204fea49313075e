/** Two instances anchor at the same moment, or one dies at it: whatever moved stands in the office's chain once. */
import { expect, test } from 'vitest';
import { withHashes } from '../../src/domain/request/hash-chain.js';
import type { Stores } from '../../src/domain/stores.js';
import { anchorRecords } from '../../src/evidence/anchor-records.js';
import { buildPerson, buildRequest, minutesLater } from '../support/builders.js';
import { openNewStores } from '../support/new-stores.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { fillRecords } from './office-on-record.js';

type Place = [step: string, when: 'before' | 'after'];

const places: Place[] = ['newest', 'list', 'unanchored', 'add', 'markAnchored'].flatMap((step): Place[] => [
  [step, 'before'],
  [step, 'after'],
]);

test.each(places)('another instance anchors at %s: %s', async (...place) => {
  const stores = await officeThatMoved();
  let others = 0;
  const watched = watch(stores, async (...reached) => {
    if (reached.join() !== place.join() || others > 0) return;
    others += 1;
    await anchorRecords({ stores, now: () => minutesLater(120) });
  });
  await anchorRecords({ stores: watched, now: () => minutesLater(120) });
  expect(others).toBe(1);
  expect(await newlyAnchored(stores)).toEqual(await expected());
});

test('an instance dies before it marks what it anchored', async () => {
  const stores = await officeThatMoved();
  const dies = watch(stores, async (...reached) => {
    if (reached.join() === 'markAnchored,before') throw new Error('killed');
  });
  await expect(anchorRecords({ stores: dies, now: () => minutesLater(120) })).rejects.toThrow('killed');
  await anchorRecords({ stores, now: () => minutesLater(180) });
  expect(await stores.requests.unanchored(10)).toEqual([]);
  expect(await newlyAnchored(stores)).toEqual(await expected());
});

async function expected(): Promise<string[]> {
  const stores = await officeThatMoved();
  await anchorRecords({ stores, now: () => minutesLater(120) });
  const alone = await newlyAnchored(stores);
  expect(alone).toHaveLength(3); // two requests, and a role that was given
  return alone;
}

/** Anchored once, then two requests came and somebody was given a role. */
async function officeThatMoved(): Promise<Stores> {
  const stores = openNewStores(temporaryFolder());
  await fillRecords(stores);
  for (const id of ['R8', 'R9']) {
    const sequence = await stores.numbers.reserve(buildRequest().fiscalYear, id);
    await stores.requests.insert(withHashes(buildRequest({ id, sequence })));
  }
  await stores.persons.replace(buildPerson({ id: 'U3', roles: ['executive'] }), 0);
  return stores;
}

async function newlyAnchored(stores: Stores): Promise<string[]> {
  const found: string[] = [];
  for await (const { sequence, requests, facts } of stores.anchors.all()) {
    if (sequence === 1) continue;
    found.push(...requests.map(({ id, version }) => `${id} ${version}`), ...facts.map(({ hash }) => hash));
  }
  return found.sort();
}

function watch(stores: Stores, reach: (...place: Place) => Promise<void>): Stores {
  const around =
    <A extends unknown[], R>(step: string, call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      await reach(step, 'before');
      const result = await call(...given);
      await reach(step, 'after');
      return result;
    };
  const { anchors, persons, requests } = stores;
  return {
    ...stores,
    persons: { ...persons, list: around('list', persons.list) },
    anchors: { ...anchors, newest: around('newest', anchors.newest), add: around('add', anchors.add) },
    requests: {
      ...requests,
      unanchored: around('unanchored', requests.unanchored),
      markAnchored: around('markAnchored', requests.markAnchored),
    },
  };
}
