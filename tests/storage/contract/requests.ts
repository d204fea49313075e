/** Requests: written once, changed by one writer per version, read back as they were. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRequest } from '../../support/any-request.js';
import {
  buildContent,
  buildMessage,
  buildPerson,
  buildRequest,
  minutesLater,
  movedAt,
} from '../../support/builders.js';
import { runs } from '../../support/runs.js';
import { type Instances, race } from './instances.js';

export function requestsContract(instances: () => Instances): void {
  describe('a request', () => {
    test('is read back by another instance as it was stored', async () => {
      const { one, other } = instances();
      const request = buildRequest();

      expect(await one.requests.insert(request)).toBe(true);

      const found = await other.requests.get(request.id);
      expect(found).toEqual(request);
      expect(found?.proposal?.waitingSince).toBeInstanceOf(Date);
      expect(found?.proposal).not.toHaveProperty('takenBy');
      expect(found).not.toHaveProperty('standing');
    });

    test('that nobody stored is not there', async () => {
      expect(await instances().one.requests.get('unknown')).toBeUndefined();
    });

    test('is stored once: the second time changes nothing', async () => {
      const { requests } = instances().one;
      await requests.insert(buildRequest());

      expect(await requests.insert(buildRequest({ status: 'withdrawn' }))).toBe(false);
      expect((await requests.get(buildRequest().id))?.proposal?.status).toBe('deciding');
    });

    test('that 20 instances store at once is stored by one of them', async () => {
      const stored = await race(instances(), 20, ({ requests }) => requests.insert(buildRequest()));
      expect(stored.filter(Boolean)).toHaveLength(1);
    });

    test('comes back whatever people wrote', async () => {
      const { one, other } = instances();
      await fc.assert(
        fc.asyncProperty(anyRequest, async (request) => {
          await one.requests.insert(request);
          expect(await other.requests.get(request.id)).toEqual(request);
          const next = { ...request, version: request.version + 1 };
          expect(await other.requests.replace(next, request.version)).toBe(true);
          expect(await one.requests.get(request.id)).toEqual(next);
        }),
        { numRuns: runs(50) },
      );
    });
  });

  describe('a move', () => {
    test('replaces the whole request, also what is there no more', async () => {
      const { requests } = instances().one;
      const takenBy = { ...buildRequest().requester, personId: 'webmaster' };
      await requests.insert(buildRequest({ status: 'permitted', takenBy }));
      const released = { ...buildRequest({ version: 2, status: 'permitted' }) };
      expect(await requests.replace(released, 1)).toBe(true);
      expect((await requests.get(released.id))?.proposal).not.toHaveProperty('takenBy');

      const published = { ...buildRequest({ version: 3, status: 'online' }), proposal: undefined };
      expect(await requests.replace(published, 2)).toBe(true);
      const found = await requests.get(released.id);
      expect(found).toMatchObject({ version: 3, standing: { status: 'online' } });
      expect(found?.proposal).toBeUndefined();
    });

    test('on a version that is no longer the present one changes nothing', async () => {
      const { requests } = instances().one;
      await requests.insert(buildRequest());
      await requests.replace(buildRequest({ version: 2, status: 'permitted' }), 1);

      expect(await requests.replace(buildRequest({ version: 2, status: 'refused' }), 1)).toBe(false);
      expect(await requests.get(buildRequest().id)).toMatchObject({
        version: 2,
        proposal: { status: 'permitted' },
      });
    });

    test('on a request that is not there stores nothing', async () => {
      const { requests } = instances().one;
      expect(await requests.replace(buildRequest({ version: 2 }), 1)).toBe(false);
      expect(await requests.get(buildRequest().id)).toBeUndefined();
    });

    test('of 50 people at once on one version succeeds for exactly one, version after version', async () => {
      const { one } = instances();
      await one.requests.insert(buildRequest());
      for (const seen of [1, 2, 3]) {
        const won = await race(instances(), 50, ({ requests }, index) =>
          requests.replace(
            buildRequest({ version: seen + 1, content: buildContent({ remarks: `${index}` }) }),
            seen,
          ),
        );
        expect(won.filter(Boolean)).toHaveLength(1);
        const { version, proposal } = (await one.requests.get(buildRequest().id)) ?? {};
        expect({ version, remarks: proposal?.content.remarks }).toEqual({
          version: seen + 1,
          remarks: `${won.indexOf(true)}`,
        });
      }
    });

    test('that does not count the version up by one is a fault of the program and is refused', async () => {
      const { requests } = instances().one;
      await requests.insert(buildRequest());
      await expect(requests.replace(buildRequest({ version: 1 }), 1)).rejects.toThrow('count up');
    });

    test('that would store what can not be read back is refused', async () => {
      const { requests } = instances().one;
      const broken = buildRequest({ waitingSince: new Date(Number.NaN) });
      await expect(requests.insert(broken)).rejects.toThrow();
      expect(await requests.get(broken.id)).toBeUndefined();
    });
  });

  describe('the mark of what was announced', () => {
    test('brings a request on the list of the unannounced until it has caught up with the version', async () => {
      const { requests } = instances().one;
      const request = buildRequest();
      await requests.insert(request);
      expect(await requests.unannounced(10)).toEqual([{ request, announcedVersion: 0 }]);

      await requests.markAnnounced(request.id, 1, []);
      expect(await requests.unannounced(10)).toEqual([]);

      const permitted = buildRequest({ version: 2, status: 'permitted' });
      await requests.replace(permitted, 1);
      expect(await requests.unannounced(10)).toEqual([{ request: permitted, announcedVersion: 1 }]);
    });

    test('never goes down, and never touches the version', async () => {
      const { requests } = instances().one;
      await requests.insert(buildRequest());
      await requests.replace(buildRequest({ version: 2 }), 1);
      await requests.markAnnounced(buildRequest().id, 2, []);
      await requests.markAnnounced(buildRequest().id, 1, []);

      expect(await requests.unannounced(10)).toEqual([]);
      expect(await requests.get(buildRequest().id)).toEqual(buildRequest({ version: 2 }));
      expect(await requests.replace(buildRequest({ version: 3 }), 2)).toBe(true);
    });

    test('comes with the messages of the move, which are stored once, whoever stores them and however often', async () => {
      const { one, other } = instances();
      const { id } = buildRequest();
      await one.requests.insert(buildRequest());
      const messages = [buildMessage({ id: 'a' }), buildMessage({ id: 'b', status: 'riding' })];
      await race(instances(), 20, ({ requests }) => requests.markAnnounced(id, 1, messages));

      expect(await other.messages.getAll(['a', 'b'])).toEqual(messages);
      expect(await other.requests.unannounced(10)).toEqual([]);
      const accepted = { status: 'accepted', attempts: 1, nextAttemptAt: minutesLater(1) } as const;
      await one.messages.settle('a', accepted);
      await other.requests.markAnnounced(id, 1, messages);
      expect(await one.messages.getAll(['a'])).toEqual([{ ...messages[0], ...accepted }]);
      expect(await one.messages.waitingFor(buildPerson().id, 10)).toEqual([]);
    });

    test('is not made where a message can not be stored', async () => {
      const { requests } = instances().one;
      const request = buildRequest();
      await requests.insert(request);
      const messages = [buildMessage({ id: 'a' }), buildMessage({ id: 'b', attempts: 0.5 })];
      await expect(requests.markAnnounced(request.id, 1, messages)).rejects.toThrow();
      expect(await requests.unannounced(10)).toEqual([{ request, announcedVersion: 0 }]);
    });

    test('lists first what was moved the longest ago, and no more than asked for', async () => {
      const { requests } = instances().one;
      const requester = { ...buildRequest().requester, personId: buildPerson().id };
      for (const minutes of [30, 10, 20]) {
        await requests.insert(
          buildRequest({ id: `after-${minutes}`, requester, history: movedAt(minutesLater(minutes)) }),
        );
      }
      const found = await requests.unannounced(2);
      expect(found.map(({ request }) => request.id)).toEqual(['after-10', 'after-20']);
    });
  });
}
