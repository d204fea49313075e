/** Many webhooks, few writes; and nobody is told 200 before the write. */
import { expect, test } from 'vitest';
import type { IncomingEvent } from '../../src/domain/incoming-event.js';
import { createStoreEvents } from '../../src/inbox/store-events.js';
import { buildEvent } from '../support/builders.js';

/** Writes end when the test says so. */
function slowStore() {
  const stored = new Set<string>();
  const writes: { ids: string[]; end(error?: Error): void }[] = [];
  return {
    writes,
    add: (events: IncomingEvent[]) =>
      new Promise<string[]>((resolve, reject) => {
        const ids = events.map(({ id }) => id);
        writes.push({
          ids,
          end(error) {
            if (error) return reject(error);
            const fresh = [...new Set(ids)].filter((id) => !stored.has(id));
            for (const id of fresh) stored.add(id);
            resolve(fresh);
          },
        });
      }),
  };
}

function events(...ids: string[]): IncomingEvent[] {
  return ids.map((id) => buildEvent({ id }));
}

const nextTick = () => new Promise((resolve) => setTimeout(resolve));
const idsOf = (found: IncomingEvent[]) => found.map(({ id }) => id);

test('webhooks that wait at the same moment share one write, and each gets its own events back', async () => {
  const slow = slowStore();
  const store = createStoreEvents(slow);
  const waiting = Array.from({ length: 100 }, (_, index) => store(events(`event-${index}`)));
  await expect.poll(() => slow.writes.length).toBe(1);
  slow.writes[0]?.end();
  const found = await Promise.all(waiting);
  expect(slow.writes).toHaveLength(1);
  expect(found.map(idsOf)).toEqual(waiting.map((_, index) => [`event-${index}`]));
});

test('while one write is under way the next one gathers, and starts when it has ended', async () => {
  const slow = slowStore();
  const store = createStoreEvents(slow);
  const first = store(events('a'));
  await expect.poll(() => slow.writes.length).toBe(1);
  const others = [store(events('b')), store(events('c'))];
  await nextTick();
  expect(slow.writes).toHaveLength(1);

  slow.writes[0]?.end();
  await first;
  await expect.poll(() => slow.writes.length).toBe(2);
  expect(slow.writes[1]?.ids).toEqual(['b', 'c']);
  slow.writes[1]?.end();
  await Promise.all(others);
});

test('nobody hears anything before the write has ended', async () => {
  const slow = slowStore();
  let isTold = false;
  const stored = createStoreEvents(slow)(events('a')).then(() => {
    isTold = true;
  });
  await expect.poll(() => slow.writes.length).toBe(1);
  await nextTick();
  expect(isTold).toBe(false);
  slow.writes[0]?.end();
  await stored;
});

test('the same event in two webhooks of one write is handed to one of them', async () => {
  const slow = slowStore();
  const store = createStoreEvents(slow);
  const both = [store(events('a', 'b')), store(events('b', 'c'))];
  await expect.poll(() => slow.writes.length).toBe(1);
  slow.writes[0]?.end();
  expect((await Promise.all(both)).map(idsOf)).toEqual([['a', 'b'], ['c']]);
});

test('what fails together is stored one by one: who can not be stored hears of it, and nobody else', async () => {
  const written: string[][] = [];
  const store = createStoreEvents({
    async add(events) {
      written.push(idsOf(events));
      if (events.some(({ id }) => id === 'poison')) throw new Error('malformed JSON');
      return idsOf(events);
    },
  });
  const [a, poisoned, c] = await Promise.allSettled(
    [['a'], ['b', 'poison'], ['c', 'd']].map((ids) => store(events(...ids))),
  );
  expect(a).toEqual({ status: 'fulfilled', value: events('a') });
  expect(poisoned).toEqual({ status: 'rejected', reason: new Error('malformed JSON') });
  expect(c).toEqual({ status: 'fulfilled', value: events('c', 'd') });
  expect(written).toEqual([['a', 'b', 'poison', 'c', 'd'], ['a'], ['b'], ['poison'], ['c'], ['d']]);
});

test('a write that fails fails for all who waited on it where each fails alone too, and the next one goes on', async () => {
  let isFull = true;
  const store = createStoreEvents({
    async add(events) {
      if (isFull) throw new Error('disk full');
      return idsOf(events);
    },
  });
  const outcomes = await Promise.allSettled([store(events('a')), store(events('b'))]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isFull = false;
  expect(idsOf(await store(events('a')))).toEqual(['a']);
});

test('a database that hangs at each event is not asked for each of hundreds', async () => {
  let asked = 0;
  const hanging = async () => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 30));
    throw new Error('away');
  };
  const store = createStoreEvents({ add: hanging }, 40);
  await Promise.allSettled(Array.from({ length: 200 }, (_, index) => store(events(`${index}`))));
  await store(events('next')).catch(() => {});
  expect(asked).toBeLessThan(10);
});

test('a caller that waits on a write that hangs, or behind one, hears of it while LINE still listens', async () => {
  const slow = slowStore();
  const store = createStoreEvents(slow, 20);
  const first = expect(store(events('a'))).rejects.toThrow('nothing came');
  await nextTick();
  const second = expect(store(events('b'))).rejects.toThrow('nothing came');
  await Promise.all([first, second]);
  expect(slow.writes).toHaveLength(1);

  slow.writes[0]?.end();
  await expect.poll(() => slow.writes.length).toBe(2);
});

test('a webhook without events, as the Verify button sends it, writes nothing', async () => {
  const slow = slowStore();
  expect(await createStoreEvents(slow)([])).toEqual([]);
  expect(slow.writes).toEqual([]);
});
