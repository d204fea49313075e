/** The history of a request tells each step, and what each round changed of the one before. */
import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/domain/request/content.js';
import type { HistoryEntry } from '../../src/domain/request/publish-request.js';
import { timeline } from '../../src/lists/timeline.js';
import { timelineTexts } from '../../src/text/timeline.js';
import {
  buildAttachment,
  buildContent,
  buildOffice,
  buildRequest,
  minutesLater,
} from '../support/builders.js';

const [submitted] = buildRequest().history as [HistoryEntry];
const sent = (content: Content, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  ...submitted,
  content,
  ...more,
});
const first = buildContent({ subject: 'เรื่องเดิม', attachments: [buildAttachment({ fileName: 'เดิม.pdf' })] });

function changesOf(...history: HistoryEntry[]) {
  return timeline({ history }, buildOffice()).map(({ changes }) => changes);
}

describe('a history', () => {
  test('says of a new round what was and what is, and nothing of what stayed', () => {
    const next = { ...first, subject: 'เรื่องใหม่', remarks: 'เพิ่มหมายเหตุ' };
    const [none, changed] = changesOf(sent(first), sent(next, { action: 'resubmit', round: 2 }));
    expect(none).toEqual([]);
    expect(changed).toEqual([
      expect.objectContaining({ before: 'เรื่องเดิม', after: 'เรื่องใหม่' }),
      expect.objectContaining({ before: undefined, after: 'เพิ่มหมายเหตุ' }),
    ]);
  });

  test('compares with the round before, also where steps without a content came between', () => {
    const refused = { ...submitted, action: 'refuse', content: undefined } as const;
    const second = { ...first, subject: 'สอง' };
    const third = { ...first, subject: 'สาม' };
    const changes = changesOf(sent(first), refused, sent(second, { round: 2 }), sent(third, { round: 3 }));
    expect(changes[3]).toEqual([expect.objectContaining({ before: 'สอง', after: 'สาม' })]);
  });

  test('names files that went and files that came, also of the same name with other bytes', () => {
    const other = buildAttachment({ fileName: 'เดิม.pdf', sha256: 'f'.repeat(64) });
    const [, changes] = changesOf(sent(first), sent({ ...first, attachments: [other] }, { round: 2 }));
    expect(changes).toEqual([
      expect.objectContaining({ before: 'เดิม.pdf' }),
      expect.objectContaining({ after: 'เดิม.pdf' }),
    ]);
  });

  test('tells of a longer time online', () => {
    const online = { kind: 'until', lastDay: '2027-09-30' } as const;
    const [, changes] = changesOf(sent(first), {
      ...submitted,
      action: 'askExtension',
      content: undefined,
      online,
    });
    expect(changes).toHaveLength(1);
  });

  test('fits into the messages of a reply however long it is, with the newest steps', () => {
    const history = Array.from({ length: 300 }, (_, index) =>
      sent(
        { ...first, subject: `${index} ${'ก'.repeat(200)}` },
        { round: index + 1, at: minutesLater(index) },
      ),
    );
    const request = { ...buildRequest(), history };
    const texts = timelineTexts(request, timeline(request, buildOffice()), 4);
    expect(texts.length).toBe(4);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(5000);
    expect(texts.at(-1)).toContain('300. ');
    expect(texts[0]).toMatch(/อีก \d+ รายการก่อนหน้านี้/);
  });
});
