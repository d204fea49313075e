/** Lists in outline: the same requests in the same order as whole, with all that decides on which lists they stand. */
import { describe, expect, test } from 'vitest';
import { outlineSchema } from '../../../src/domain/request/outline.js';
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';
import { proposalStatuses, standingStatuses } from '../../../src/domain/request/statuses.js';
import { ALL_TIME, type RequestLists } from '../../../src/domain/stores.js';
import { buildContent, buildRequest, minutesLater, someTime } from '../../support/builders.js';
import type { Instances } from './instances.js';

const { requester } = buildRequest();
const takenBy = {
  personId: 'U2',
  name: 'สมชาย ตัวอย่าง',
  position: 'นักวิชาการคอมพิวเตอร์',
  unit: 'กลุ่มงานสุขภาพดิจิทัล',
};

const questions: Record<string, <T>(lists: RequestLists<T>, limit: number) => Promise<T[]>> = {
  waiting: (lists, limit) => lists.waiting({ statuses: proposalStatuses }, limit),
  'of a requester': (lists, limit) => lists.ofRequester(requester.personId, limit),
  "decided in the head's place": (lists, limit) => lists.decidedInPlace(someTime, limit),
  ending: (lists, limit) => lists.ending(ALL_TIME, limit),
  'to review': (lists, limit) => lists.toReview(ALL_TIME, limit),
  'to review of an owner': (lists, limit) =>
    lists.toReview({ ...ALL_TIME, ownerId: requester.personId }, limit),
};

export function requestOutlinesContract(instances: () => Instances): void {
  describe('a list in outline', () => {
    test.each(Object.entries(questions))('%s', async (_, ask) => {
      const { one, other } = instances();
      for (const request of allKinds()) await one.requests.insert(request);
      for (const limit of [1, 100]) {
        const whole = await ask(one.requests, limit);
        const outlines = await ask(other.requests.outlines, limit);
        expect(whole.length).toBeGreaterThan(0);
        expect(outlines.map(partsOf)).toEqual(whole.map(partsOf));
      }
    });

    test('says of a step that is due who may do it', async () => {
      const { one, other } = instances();
      await one.requests.insert(buildRequest());
      const [outline] = await other.requests.outlines.waiting({ statuses: ['deciding'] }, 1);
      const { procedure, signatures } = outlineSchema.parse(buildRequest());
      expect(outline?.procedure?.steps).toEqual(procedure?.steps);
      expect(outline?.signatures).toEqual(signatures);
    });

    test('follows a change', async () => {
      const { one, other } = instances();
      await one.requests.insert(buildRequest());
      const next = buildRequest({ version: 2, status: 'permitted', waitingSince: minutesLater(5), takenBy });
      await one.requests.replace(next, 1);
      const [outline] = await other.requests.outlines.ofRequester(requester.personId, 1);
      expect(partsOf(outline)).toEqual(partsOf(next));
    });
  });

  describe('requests asked for by their ids', () => {
    test('come in the order of the ids; what is not there is left out', async () => {
      const { one, other } = instances();
      for (const id of ['a', 'b', 'c']) await one.requests.insert(buildRequest({ id }));
      const found = await other.requests.getAll(['c', 'unknown', 'a']);
      expect(found).toEqual([buildRequest({ id: 'c' }), buildRequest({ id: 'a' })]);
      expect(await other.requests.getAll([])).toEqual([]);
    });
  });
}

function allKinds(): PublishRequest[] {
  const noEnd = buildContent({ online: { kind: 'noEnd', reviewOn: '2027-09-30' } });
  const statuses = [...proposalStatuses, ...standingStatuses, 'takeDownAsked'] as const;
  return [
    ...statuses.map((status, index) => buildRequest({ id: `${status}`, sequence: index + 1, status })),
    buildRequest({ id: 'no end', sequence: 20, status: 'online', content: noEnd }),
    buildRequest({ id: 'taken', sequence: 21, status: 'permitted', takenBy }),
    buildRequest({ id: 'in place', sequence: 22, decidedInPlaceAt: minutesLater(1) }),
  ];
}

/** The parts that an outline has of every request, whether or not a step is due. */
function partsOf(request: unknown) {
  const { procedure: _, signatures: __, ...parts } = outlineSchema.parse(request);
  return parts;
}
