/** Requests found by their words, and those in which somebody had a part. */
import { describe, expect, test } from 'vitest';
import type { HistoryEntry, PublishRequest } from '../../../src/domain/request/publish-request.js';
import { searchTerms } from '../../../src/domain/request/search-text.js';
import { buildContent, buildRequest, minutesLater } from '../../support/builders.js';
import { withContent } from '../../support/flat-request.js';
import type { Instances } from './instances.js';

const by = { name: 'สมหญิง ตัวอย่าง', position: 'พยาบาลวิชาชีพ', unit: 'กลุ่มงานควบคุมโรค' };

function about(id: string, subject: string, personId = 'U1'): PublishRequest {
  const requester = { ...by, personId, contact: '' };
  return buildRequest({
    id,
    requester,
    content: buildContent({ subject, details: 'รายละเอียด', keywords: [] }),
  });
}

function moved(request: PublishRequest, personId: string, minutes: number): PublishRequest {
  const entry: HistoryEntry = {
    action: 'take',
    by: { ...by, personId },
    at: minutesLater(minutes),
    round: 1,
    actKey: `${request.id}-${minutes}`,
  };
  return { ...request, version: request.version + 1, history: [...request.history, entry] };
}

export function requestSearchContract(instances: () => Instances): void {
  describe('a search', () => {
    async function found(typed: string, requesterId?: string): Promise<string[]> {
      const wanted = { terms: searchTerms(typed), requesterId };
      return (await instances().other.requests.search(wanted, 10)).map(({ id }) => id);
    }

    test('finds what stands within words, in any order, whatever the case; the newest first', async () => {
      const { one } = instances();
      await one.requests.insert(about('R1', 'รณรงค์ป้องกันไข้เลือดออก Dengue 2569'));
      await one.requests.insert(about('R2', 'สถานการณ์โรคไข้เลือดออก'));
      await one.requests.insert(about('R3', 'ประชุมประจำเดือน'));
      expect(await found('ไข้เลือดออก')).toEqual(['R2', 'R1']);
      expect(await found('DENGUE รณรงค์')).toEqual(['R1']);
      expect(await found('ควบคุมโรค')).toEqual(['R3', 'R2', 'R1']);
      expect(await found('เลือดไข้')).toEqual([]);
    });

    test('is of one requester where it is asked so, and of no more than was asked for', async () => {
      const { one, other } = instances();
      await one.requests.insert(about('R1', 'ไข้เลือดออก', 'U1'));
      await one.requests.insert(about('R2', 'ไข้เลือดออก', 'U2'));
      expect(await found('ไข้เลือดออก', 'U1')).toEqual(['R1']);
      const wanted = { terms: ['ไข้เลือดออก'] };
      expect((await other.requests.search(wanted, 1)).map(({ id }) => id)).toEqual(['R2']);
    });

    test('knows the words of today, and not those that were replaced', async () => {
      const { one } = instances();
      const request = about('R1', 'ไข้เลือดออก');
      await one.requests.insert(request);
      const changed = moved(withContent(request, { subject: 'ไข้หวัดใหญ่' }), 'U1', 1);
      await one.requests.replace(changed, request.version);
      expect(await found('ไข้เลือดออก')).toEqual([]);
      expect(await found('ไข้หวัดใหญ่')).toEqual(['R1']);
    });

    test.each(['"', "'';", 'AND OR NOT', '"ไข้" *', 'ไข้* NEAR(', '$where', '(((', '%_%'])(
      'takes %j for words, not for a question to the database',
      async (typed) => {
        const { one } = instances();
        await one.requests.insert(about('R1', 'ไข้เลือดออก'));
        const terms = [...searchTerms(typed), 'ประชุม'];
        expect(await one.requests.search({ terms }, 10)).toEqual([]);
      },
    );
  });

  test('what somebody had a part in comes by its last move; what is the own does not', async () => {
    const { one, other } = instances();
    const [first, second, own] = [about('R1', 'ก'), about('R2', 'ข'), about('R3', 'ค', 'U9')];
    for (const request of [first, second, own]) await one.requests.insert(request);
    await one.requests.replace(moved(second, 'U9', 1), second.version);
    await one.requests.replace(moved(first, 'U9', 2), first.version);
    await one.requests.replace(moved(own, 'U9', 3), own.version);
    const ids = async (limit: number) => (await other.requests.actedOn('U9', limit)).map(({ id }) => id);
    expect(await ids(10)).toEqual(['R1', 'R2']);
    expect(await ids(1)).toEqual(['R1']);
    expect(await other.requests.actedOn('U8', 10)).toEqual([]);
    await one.requests.replace(moved(moved(second, 'U9', 1), 'U7', 5), second.version + 1);
    expect(await ids(10)).toEqual(['R2', 'R1']);
  });
}
