/** Lists of requests: what waits, what is one's own, and how many there are. */

import { encodeTime } from 'ulid';
import { describe, expect, test } from 'vitest';
import { collected } from '../../../src/collected.js';
import { spanOf } from '../../../src/domain/report/month.js';
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';
import type { ProposalKind } from '../../../src/domain/request/statuses.js';
import type { Stores } from '../../../src/domain/stores.js';
import {
  buildContent,
  buildRequest,
  minutesLater,
  movedAt,
  type RequestOverrides,
} from '../../support/builders.js';
import type { Instances } from './instances.js';

/** Online, with a last check or a concern of so many minutes later. */
function lookedAt(
  id: string,
  { check, concern, published = 0 }: { check?: number; concern?: number; published?: number },
): RequestOverrides {
  const request = buildRequest({ status: 'online', waitingSince: minutesLater(published) });
  const { standing, requester: by } = request;
  if (!standing) throw new Error('what is online has a standing');
  const flagged = (at: number) => ({ kind: 'flagged', at: minutesLater(at), by, text: 'ผิด' }) as const;
  return {
    id,
    standing: {
      ...standing,
      ...(check !== undefined && { check: { at: minutesLater(check), by } }),
      ...(concern !== undefined && { concern: flagged(concern) }),
    },
    proposal: undefined,
  } as RequestOverrides;
}

export function requestListsContract(instances: () => Instances): void {
  describe('the lists of what stands on the website', () => {
    test('and waits for its owner or a checker: the longest waiting first', async () => {
      const { one, other } = instances();
      await store(one, [
        lookedAt('b', { concern: 20 }),
        lookedAt('a', { concern: 10 }),
        lookedAt('c', {}),
        lookedAt('d', { check: 5 }),
      ]);
      expect(ids(await other.requests.withConcern(10))).toEqual(['a', 'b']);
      expect(ids(await other.requests.withConcern(1))).toEqual(['a']);
    });

    test('and was neither published nor checked lately: the longest unchecked first', async () => {
      const { one, other } = instances();
      await store(one, [
        lookedAt('checked', { check: 30 }),
        lookedAt('late', { published: 60 }),
        lookedAt('never', { published: 10 }),
        lookedAt('again', { check: 5, published: 3 }),
        { id: 'down', status: 'takenDown', waitingSince: minutesLater(1) },
      ]);
      const since = async (minutes: number, limit: number) =>
        ids(await other.requests.uncheckedSince(minutesLater(minutes), limit));
      expect(await since(31, 10)).toEqual(['again', 'never', 'checked']);
      expect(await since(31, 2)).toEqual(['again', 'never']);
      expect(await since(30, 10)).toEqual(['again', 'never']);
    });
  });

  test('what is online is counted by category and item, with its newest publication and its last check', async () => {
    const { one, other } = instances();
    expect(await one.requests.countOnline()).toEqual([]);
    const filed = (content: object) => buildContent({ categoryId: 'news', ...content });
    const at = (id: string, minutes: number, content: object): RequestOverrides => ({
      ...{ id, status: 'online', waitingSince: minutesLater(minutes), content: filed(content) },
    });
    await store(one, [
      at('a', 1, { itemId: 'jobs' }),
      at('b', 9, { itemId: 'jobs' }),
      at('c', 5, { itemId: 'tenders' }),
      at('d', 3, {}),
      at('e', 4, { categoryId: 'laws', itemId: 'jobs' }),
      { ...at('down', 60, { itemId: 'jobs' }), status: 'takenDown' },
      { ...at('waits', 60, { itemId: 'jobs' }), status: 'permitted' },
      lookedAt('f', { check: 7, published: 2 }),
      lookedAt('g', { check: 6, published: 8 }),
    ]);
    const found = (await other.requests.countOnline()).map(({ categoryId, itemId, ...counted }) => [
      [categoryId, itemId],
      counted,
    ]);
    const { categoryId } = buildContent();
    expect(found).toHaveLength(5);
    expect(found).toEqual(
      expect.arrayContaining([
        [['news', 'jobs'], { count: 2, publishedAt: minutesLater(9) }],
        [['news', 'tenders'], { count: 1, publishedAt: minutesLater(5) }],
        [['news', undefined], { count: 1, publishedAt: minutesLater(3) }],
        [['laws', 'jobs'], { count: 1, publishedAt: minutesLater(4) }],
        [
          [categoryId, buildContent().itemId],
          { count: 2, publishedAt: minutesLater(8), checkedAt: minutesLater(7) },
        ],
      ]),
    );
  });

  test('what was corrected since then is found while it is online, the longest ago first', async () => {
    const { one, other } = instances();
    const corrected = (id: string, minutes: number): RequestOverrides => {
      const { standing } = lookedAt(id, {});
      return {
        id,
        proposal: undefined,
        standing: { ...standing, correctedAt: minutesLater(minutes) },
      } as RequestOverrides;
    };
    const down = corrected('down', 9);
    await store(one, [
      corrected('late', 8),
      corrected('before', -1),
      corrected('first', 0),
      lookedAt('never', {}),
      { ...down, standing: { ...down.standing, status: 'takenDown' } } as RequestOverrides,
    ]);
    expect(ids(await other.requests.correctedSince(minutesLater(0), 10))).toEqual(['first', 'late']);
    expect(ids(await other.requests.correctedSince(minutesLater(0), 1))).toEqual(['first']);
  });

  describe('the list of what waits', () => {
    test('shows the longest waiting first, over all statuses asked for, and no others', async () => {
      const { one } = instances();
      await store(one, [
        { id: 'c', status: 'deciding', waitingSince: minutesLater(30) },
        { id: 'a', status: 'permitted', waitingSince: minutesLater(10) },
        { id: 'b', status: 'deciding', waitingSince: minutesLater(20) },
        { id: 'done', status: 'online', waitingSince: minutesLater(5) },
      ]);
      expect(ids(await one.requests.waiting({ statuses: ['deciding', 'permitted'] }, 10))).toEqual([
        'a',
        'b',
        'c',
      ]);
      expect(ids(await one.requests.waiting({ statuses: ['deciding', 'permitted'] }, 2))).toEqual(['a', 'b']);
      expect(ids(await one.requests.waiting({ statuses: ['deciding', 'deciding'] }, 10))).toEqual(['b', 'c']);
      expect(await one.requests.waiting({ statuses: [] }, 10)).toEqual([]);
      expect(await one.requests.waiting({ statuses: ['refused'] }, 10)).toEqual([]);
    });

    test('shows proposals of the kinds asked for, whatever stands beside them', async () => {
      const { one, other } = instances();
      const { standing } = buildRequest({ status: 'online' });
      const { proposal } = buildRequest({ status: 'permitted' });
      const permitted = (kind: ProposalKind) =>
        standing && proposal ? { proposal: { ...proposal, kind }, standing } : {};
      await store(one, [
        { id: 'a', status: 'takeDownAsked', waitingSince: minutesLater(10) },
        { id: 'b', ...permitted('update') },
        { id: 'c', ...permitted('extension') },
        { id: 'd', status: 'permitted', waitingSince: minutesLater(5) },
        { id: 'e', status: 'refused' },
        { id: 'f', status: 'online' },
      ]);
      const statuses = ['permitted', 'refused'] as const;
      const waiting = (kinds: ProposalKind[], limit = 10) =>
        other.requests.waiting({ statuses, kinds }, limit);
      expect(ids(await waiting(['takeDown']))).toEqual(['a']);
      expect(ids(await waiting(['publication', 'update', 'publication']))).toEqual(['b', 'e', 'd']);
      expect(ids(await waiting(['publication', 'update', 'takeDown'], 3))).toEqual(['b', 'e', 'd']);
      expect(await waiting([])).toEqual([]);
      expect(ids(await other.requests.waiting({ statuses }, 10))).toEqual(['b', 'c', 'e', 'd', 'a']);
    });

    test('puts requests that wait since the same moment in the order of their ids', async () => {
      const { one } = instances();
      await store(one, [
        { id: '2', status: 'permitted' },
        { id: '3', status: 'deciding' },
        { id: '1', status: 'deciding' },
      ]);
      expect(ids(await one.requests.waiting({ statuses: ['deciding', 'permitted'] }, 2))).toEqual(['1', '2']);
    });

    test('follows a request from status to status', async () => {
      const { one, other } = instances();
      await store(one, [{ id: 'a' }]);
      await other.requests.replace(buildRequest({ id: 'a', version: 2, status: 'permitted' }), 1);
      expect(ids(await one.requests.waiting({ statuses: ['deciding'] }, 10))).toEqual([]);
      expect(ids(await one.requests.waiting({ statuses: ['permitted'] }, 10))).toEqual(['a']);
    });
  });

  test('what waits is found by when it moved last, whatever it waits since', async () => {
    const { one, other } = instances();
    const statuses = ['deciding', 'permitted'] as const;
    const moved = async (minutes: number) =>
      ids(await other.requests.waitingMovedSince({ statuses, since: minutesLater(minutes) }, 10)).sort();
    await store(one, [
      { id: 'a', waitingSince: minutesLater(1), history: movedAt(minutesLater(10)) },
      { id: 'b', status: 'permitted', history: movedAt(minutesLater(20)) },
      { id: 'online', status: 'online', history: movedAt(minutesLater(30)) },
    ]);
    expect(await moved(0)).toEqual(['a', 'b']);
    expect(await moved(10)).toEqual(['a', 'b']);
    expect(await moved(11)).toEqual(['b']);
    expect(await moved(21)).toEqual([]);
    expect(await other.requests.waitingMovedSince({ statuses, since: minutesLater(0) }, 1)).not.toEqual([]);
  });

  describe("a person's own requests", () => {
    test("show the newest first and nobody else's", async () => {
      const { one } = instances();
      const { requester } = buildRequest();
      await store(one, [
        { id: 'second', fiscalYear: 2570, sequence: 12 },
        { id: 'last-year', fiscalYear: 2569, sequence: 40 },
        { id: 'first', fiscalYear: 2570, sequence: 9 },
        { id: 'foreign', fiscalYear: 2570, sequence: 13, requester: { ...requester, personId: 'U2' } },
      ]);
      expect(ids(await one.requests.ofRequester(requester.personId, 10))).toEqual([
        'second',
        'first',
        'last-year',
      ]);
      expect(ids(await one.requests.ofRequester(requester.personId, 1))).toEqual(['second']);
      expect(await one.requests.ofRequester('nobody', 10)).toEqual([]);
    });
  });

  describe("the list of what was decided in the head's place", () => {
    test('shows the newest first from a time on, and nothing that the head decided in person', async () => {
      const { one, other } = instances();
      await store(one, [
        { id: 'old', decidedInPlaceAt: minutesLater(10) },
        { id: 'first', decidedInPlaceAt: minutesLater(20) },
        { id: 'own', status: 'permitted' },
        { id: 'last', decidedInPlaceAt: minutesLater(30), status: 'online' },
      ]);
      const since = minutesLater(20);
      expect(ids(await other.requests.decidedInPlace(since, 10))).toEqual(['last', 'first']);
      expect(ids(await other.requests.decidedInPlace(since, 1))).toEqual(['last']);
      expect(await other.requests.decidedInPlace(minutesLater(31), 10)).toEqual([]);
    });
  });

  describe('the lists of what stands on the website', () => {
    const until = (lastDay: string) => buildContent({ online: { kind: 'until', lastDay } });
    const noEnd = (reviewOn: string) => buildContent({ online: { kind: 'noEnd', reviewOn } });
    const online = { status: 'online' } as const;

    test('show whose last day lies within some days, the nearest first, until it comes down', async () => {
      const { one, other } = instances();
      await store(one, [
        { id: 'b', ...online, content: until('2027-01-31') },
        { id: 'a', ...online, content: until('2027-01-31') },
        { id: 'early', ...online, content: until('2026-12-31') },
        { id: 'later', ...online, content: until('2027-02-01') },
        { id: 'waiting', content: until('2027-01-15') },
        { id: 'without end', ...online, content: noEnd('2027-01-15') },
      ]);
      const days = { from: '2026-12-31', to: '2027-01-31' };
      expect(ids(await other.requests.ending(days, 10))).toEqual(['early', 'a', 'b']);
      expect(ids(await other.requests.ending(days, 2))).toEqual(['early', 'a']);
      expect(ids(await other.requests.ending({ ...days, from: '2027-01-01' }, 10))).toEqual(['a', 'b']);

      await other.requests.replace(buildRequest({ id: 'a', version: 2, status: 'takenDown' }), 1);
      expect(ids(await one.requests.ending(days, 10))).toEqual(['early', 'b']);
    });

    test('show what is to be looked at again, of everybody or of one owner', async () => {
      const { one, other } = instances();
      const requester = { ...buildRequest().requester, personId: 'U2' };
      await store(one, [
        { id: 'second', ...online, content: noEnd('2027-01-31') },
        { id: 'first', ...online, content: noEnd('2027-01-01'), requester },
        { id: 'later', ...online, content: noEnd('2027-02-01'), requester },
        { id: 'with an end', ...online, content: until('2027-01-15'), requester },
      ]);
      const days = { from: '2026-12-31', to: '2027-01-31' };
      expect(ids(await other.requests.toReview(days, 10))).toEqual(['first', 'second']);
      expect(ids(await other.requests.toReview({ ...days, ownerId: 'U2' }, 10))).toEqual(['first']);
    });
  });

  describe('what was under way in a month', () => {
    const november = spanOf('2026-11');
    const begun = (at: string, number = 1) =>
      `${encodeTime(Date.parse(at), 10)}${String(number).padStart(16, '0')}`;

    test('is all that still moves, and what has come to rest since it began', async () => {
      const { one, other } = instances();
      const october = '2026-10-20T02:00:00Z';
      const at = (text: string) => ({ history: movedAt(new Date(text)) });
      await store(one, [
        { id: begun(october, 1), status: 'deciding', ...at('2026-10-20T02:00:00Z') },
        { id: begun(october, 2), status: 'takeDownAsked', ...at('2026-10-21T02:00:00Z') },
        { id: begun(october, 3), status: 'refused', ...at('2026-10-31T16:59:59Z') },
        { id: begun(october, 4), status: 'online', ...at('2026-10-31T17:00:00Z') },
        { id: begun(october, 5), status: 'withdrawn', ...at('2026-12-24T02:00:00Z') },
      ]);
      const found = await collected(other.requests.underWay(november));
      expect(ids(found).sort()).toEqual([1, 2, 4, 5].map((number) => begun(october, number)));
    });

    test('is nothing that was begun after it', async () => {
      const { one } = instances();
      const last = begun('2026-11-30T16:59:59Z');
      await store(one, [{ id: last }, { id: begun('2026-11-30T17:00:00Z') }]);
      expect(ids(await collected(one.requests.underWay(november)))).toEqual([last]);
    });
  });

  describe('the count by situation', () => {
    test('follows what is stored and moved, by whichever instance', async () => {
      const { one, other } = instances();
      expect(await one.requests.countBySituation()).toEqual({});

      await store(one, [{ id: 'a' }, { id: 'b' }, { id: 'c', status: 'permitted' }]);
      await one.requests.insert(buildRequest({ id: 'a' }));
      expect(await other.requests.countBySituation()).toEqual({
        'publication.deciding': 2,
        'publication.permitted': 1,
      });

      await other.requests.replace(buildRequest({ id: 'c', version: 2, status: 'online' }), 1);
      await other.requests.replace(buildRequest({ id: 'a', version: 2, status: 'deciding' }), 1);
      await other.requests
        .replace(buildRequest({ id: 'b', version: 2, status: 'refused' }), 7)
        .catch(() => {});
      expect(await one.requests.countBySituation()).toEqual({ 'publication.deciding': 2, online: 1 });

      await one.requests.replace(buildRequest({ id: 'c', version: 3, status: 'takeDownAsked' }), 2);
      await store(one, [
        { id: 'd', status: 'online' },
        { id: 'e', status: 'takenDown' },
      ]);
      expect(await other.requests.countBySituation()).toEqual({
        'publication.deciding': 2,
        'takeDown.permitted': 1,
        online: 1,
        takenDown: 1,
      });
    });
  });
}

async function store({ requests }: Stores, given: RequestOverrides[]): Promise<void> {
  for (const overrides of given) await requests.insert(buildRequest(overrides));
}

function ids(requests: PublishRequest[]): string[] {
  return requests.map(({ id }) => id);
}
