/** Events: stored once however often LINE delivers them, and taken up again when whoever had them is gone. */
import { describe, expect, test } from 'vitest';
import type { IncomingEvent } from '../../../src/domain/incoming-event.js';
import { buildEvent, minutesLater, someTime } from '../../support/builders.js';
import { type Instances, race } from './instances.js';

const claim = { now: minutesLater(5), leaseUntil: minutesLater(6), limit: 10 };

export function eventsContract(instances: () => Instances): void {
  describe('events that come in', () => {
    test('are stored once, and the answer names those that were new', async () => {
      const { one, other } = instances();
      expect(await one.events.add([])).toEqual([]);
      expect(await one.events.add([buildEvent({ id: 'a' }), buildEvent({ id: 'b' })])).toEqual(['a', 'b']);
      expect(
        await other.events.add([
          buildEvent({ id: 'b', body: 'again' }),
          buildEvent({ id: 'c' }),
          buildEvent({ id: 'c' }),
        ]),
      ).toEqual(['c']);

      const found = await one.events.claimAbandoned(claim);
      expect(ids(found)).toEqual(['a', 'b', 'c']);
      expect(found[1]?.body).toEqual(buildEvent().body);
    });

    test('delivered 20 times at once are new to one', async () => {
      const added = await race(instances(), 20, ({ events }) => events.add([buildEvent({ id: 'a' })]));
      expect(added.flat()).toEqual(['a']);
    });

    test('are read back as LINE sent them', async () => {
      const { events } = instances().one;
      const body = { text: 'สวัสดีค่ะ 👩🏽‍⚕️ \u0000 \ud800 "\\', nested: [null, 0.1, -1, 1e21, { deep: false }] };
      await events.add([buildEvent({ body })]);
      await events.markAnswering(buildEvent().id);

      const [found] = await events.claimAbandoned(claim);
      expect(found).toEqual(buildEvent({ body, status: 'answering', leaseUntil: claim.leaseUntil }));
    });
  });

  test('that are not finished are counted', async () => {
    const { one, other } = instances();
    await one.events.add(['a', 'b', 'c', 'd'].map((id) => buildEvent({ id })));
    await one.events.markAnswering('a');
    await one.events.finish('b', 'done');
    await one.events.finish('c', 'failed');
    expect(await other.events.countUnfinished()).toBe(2);
  });

  describe('an unfinished event', () => {
    test('is left alone while its lease runs, and taken up from the moment it ends', async () => {
      const { events } = instances().one;
      await events.add([buildEvent({ leaseUntil: minutesLater(5) })]);
      expect(await events.claimAbandoned({ ...claim, now: new Date(minutesLater(5).getTime() - 1) })).toEqual(
        [],
      );
      expect(await events.claimAbandoned({ ...claim, now: minutesLater(5) })).toHaveLength(1);
    });

    test('is taken up by one of 20, under a new lease', async () => {
      const { one } = instances();
      await one.events.add([buildEvent()]);
      const taken = await race(instances(), 20, ({ events }) => events.claimAbandoned(claim));
      expect(taken.flat()).toEqual([buildEvent({ leaseUntil: claim.leaseUntil })]);
    });

    test('counts how often it was begun, not how often it was taken up', async () => {
      const { one, other } = instances();
      await one.events.add([buildEvent({ id: 'begun' }), buildEvent({ id: 'untouched' })]);
      await one.events.begin({ id: 'begun', attempts: 0 });
      await one.events.begin({ id: 'begun', attempts: 0 }); // the second try of the same beginning
      const counts = async (minutes: number) => {
        const found = await other.events.claimAbandoned({
          now: minutesLater(minutes),
          leaseUntil: minutesLater(minutes + 1),
          limit: 10,
        });
        return found.map(({ id, attempts }) => [id, attempts]);
      };
      expect(await counts(5)).toEqual([
        ['begun', 1],
        ['untouched', 0],
      ]);
      await one.events.begin({ id: 'begun', attempts: 1 });
      expect(await counts(6)).toEqual([
        ['begun', 2],
        ['untouched', 0],
      ]);
    });

    test('that a wrong clock leased for years is free when a lease of now would be', async () => {
      const { one, other } = instances();
      const inYears = minutesLater(60 * 24 * 400);
      await one.events.add([
        buildEvent({ id: 'for years', leaseUntil: inYears }),
        buildEvent({ id: 'as usual', leaseUntil: minutesLater(2) }),
        buildEvent({ id: 'finished', leaseUntil: inYears }),
      ]);
      await one.events.finish('finished', 'done');
      await other.events.shortenLeases(minutesLater(3));

      expect(ids(await one.events.claimAbandoned({ ...claim, now: minutesLater(2) }))).toEqual(['as usual']);
      expect(ids(await one.events.claimAbandoned({ ...claim, now: minutesLater(3) }))).toEqual(['for years']);
    });

    test('comes in its turn: by the time it came, and within one delivery in the order of the delivery', async () => {
      const { events } = instances().one;
      await events.add([buildEvent({ id: 'late', receivedAt: minutesLater(2) })]);
      await events.add([buildEvent({ id: 'z' }), buildEvent({ id: 'a' }), buildEvent({ id: 'm' })]);
      expect(ids(await events.claimAbandoned({ ...claim, limit: 2 }))).toEqual(['z', 'a']);
      expect(ids(await events.claimAbandoned(claim))).toEqual(['m', 'late']);
    });

    test('is split among instances, none of them twice', async () => {
      const { one } = instances();
      await one.events.add(Array.from({ length: 40 }, (_, index) => buildEvent({ id: `${index}` })));
      const taken = await race(instances(), 10, ({ events }) =>
        events.claimAbandoned({ ...claim, limit: 4 }),
      );
      expect(new Set(ids(taken.flat())).size).toBe(40);
    });

    test('stays with its holder when the lease is renewed, which wakes nothing that is finished', async () => {
      const { one, other } = instances();
      await one.events.add([
        buildEvent({ id: 'a' }),
        buildEvent({ id: 'b' }),
        buildEvent({ id: 'finished' }),
      ]);
      await one.events.finish('finished', 'done');
      await one.events.renewLeases([], minutesLater(9));
      await one.events.renewLeases(['a', 'finished', 'unknown'], minutesLater(9));

      expect(ids(await other.events.claimAbandoned(claim))).toEqual(['b']);
      expect(ids(await other.events.claimAbandoned({ ...claim, now: minutesLater(9) }))).toEqual(['a', 'b']);
    });

    test('holds back what came later in its chat, until it is finished', async () => {
      const { one, other } = instances();
      const late = buildEvent({ id: 'late', receivedAt: minutesLater(1) });
      await one.events.add([buildEvent({ id: 'a' }), buildEvent({ id: 'b' }), late]);
      await one.events.add([buildEvent({ id: 'c', chatId: 'U2', receivedAt: minutesLater(-1) })]);

      expect(await other.events.hasOlderUnfinished(buildEvent({ id: 'a' }))).toBe(false);
      expect(await other.events.hasOlderUnfinished(late)).toBe(true);
      await one.events.finish('a', 'done');
      await one.events.markAnswering('b');
      expect(await other.events.hasOlderUnfinished(late)).toBe(true);
      await one.events.finish('b', 'failed');
      expect(await other.events.hasOlderUnfinished(late)).toBe(false);
    });

    test('is marked before it is answered, once', async () => {
      const { one } = instances();
      await one.events.add([buildEvent({ id: 'a' })]);
      const marked = await race(instances(), 10, ({ events }) => events.markAnswering('a'));
      expect(marked.filter(Boolean)).toHaveLength(1);
      expect(await one.events.markAnswering('unknown')).toBe(false);
    });
  });

  test('the events of one chat since a time are all of it, finished or not', async () => {
    const { one, other } = instances();
    const at = (id: string, minutes: number, chatId = 'U1') =>
      buildEvent({ id, chatId, receivedAt: minutesLater(minutes) });
    await one.events.add([
      at('before', -1),
      at('first', 0),
      at('second', 1),
      at('third', 2),
      at('other', 1, 'U2'),
    ]);
    await one.events.finish('first', 'done');
    await one.events.finish('second', 'failed');
    await one.events.finish('before', 'done');

    const found = await other.events.ofChatSince('U1', someTime);
    expect(ids(found).toSorted()).toEqual(['first', 'second', 'third']);
    expect(found.map(({ receivedAt }) => receivedAt.getTime()).toSorted()).toEqual(
      [0, 1, 2].map((minutes) => minutesLater(minutes).getTime()),
    );
  });

  describe('a finished event', () => {
    test.each(['done', 'failed'] as const)('%s: is not taken up and not answered again', async (outcome) => {
      const { events } = instances().one;
      await events.add([buildEvent({ id: 'a' })]);
      await events.finish('a', outcome);
      expect(await events.claimAbandoned(claim)).toEqual([]);
      expect(await events.markAnswering('a')).toBe(false);
    });

    test('is remembered until it is removed, which spares younger and unfinished ones', async () => {
      const { events } = instances().one;
      await events.add([
        buildEvent({ id: 'old' }),
        buildEvent({ id: 'old-failed' }),
        buildEvent({ id: 'old-unfinished' }),
        buildEvent({ id: 'young', receivedAt: minutesLater(1) }),
      ]);
      await events.finish('old', 'done');
      await events.finish('old-failed', 'failed');
      await events.finish('young', 'done');

      await events.removeFinishedBefore(someTime);
      expect(await events.add([buildEvent({ id: 'old' })])).toEqual([]);

      await events.removeFinishedBefore(minutesLater(1));
      const delivered = ['old', 'old-failed', 'old-unfinished', 'young'].map((id) => buildEvent({ id }));
      expect(await events.add(delivered)).toEqual(['old', 'old-failed']);
    });

    test('of one chat are removed without those of others, and without what is not finished', async () => {
      const { events } = instances().one;
      const chatId = 'of the one who left';
      await events.add([
        ...['done', 'failed', 'waiting'].map((id) => buildEvent({ id, chatId })),
        buildEvent({ id: 'another' }),
      ]);
      for (const id of ['done', 'another']) await events.finish(id, 'done');
      await events.finish('failed', 'failed');
      await events.removeFinishedOf(chatId);
      const again = ['done', 'failed', 'waiting', 'another'].map((id) => buildEvent({ id }));
      expect(await events.add(again)).toEqual(['done', 'failed']);
    });
  });
}

function ids(events: IncomingEvent[]): string[] {
  return events.map(({ id }) => id);
}
