/** The form as a pure conversation: what one input makes of a draft. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/domain/conversation.js';
import { contentSchema } from '../../src/domain/request/content.js';
import {
  answer,
  back,
  edit,
  endDetails,
  newDraft,
  type Step,
  skip,
  withoutFile,
} from '../../src/form/draft-moves.js';
import type { Context, Input } from '../../src/form/questions/parts/question.js';
import { faultsOf, positionOf } from '../../src/form/way-through.js';
import { holdsMessage, withoutMessage } from '../../src/form/without-message.js';
import { roomFaults } from '../../src/text/file-limits.js';
import { moreHelp } from '../../src/text/filling.js';
import { buildAttachment, buildOffice, buildPerson, someTime } from '../support/builders.js';
import { withAttachment } from '../support/with-attachment.js';

const office = buildOffice();
const context: Context = {
  office,
  today: '2026-11-20',
  by: buildPerson(),
  categories: office.categories,
  parked: [],
};
const empty = newDraft('01KA0000000000000000000001', someTime, context);

let messages = 0;
function types(draft: Draft, text: string): Step {
  const messageId = `message-${++messages}`;
  return answer(draft, { input: { kind: 'text', text, messageId }, givenBy: messageId }, context);
}
function chooses(draft: Draft, value: string): Step {
  return answer(draft, { input: { kind: 'choice', value }, givenBy: 'tap' }, context);
}
function picks(draft: Draft, value: string, day: string): Step {
  return answer(draft, { input: { kind: 'day', value, day }, givenBy: 'tap' }, context);
}

/** All answered, waiting at the review. */
function finished(): Draft {
  let { draft } = chooses(empty, 'public-relations');
  draft = types(draft, 'รณรงค์ไข้เลือดออก').draft;
  draft = types(draft, 'รายละเอียด').draft;
  draft = endDetails(draft, 'tap', context).draft;
  draft = chooses(draft, 'ownUnit').draft;
  draft = skip(draft, 'tap', context).draft;
  draft = types(draft, 'สิ้นปีงบ').draft;
  draft = skip(draft, 'tap', context).draft;
  draft = skip(draft, 'tap', context).draft;
  return skip(draft, 'tap', context).draft;
}

const faults = (draft: Draft) => faultsOf(draft, context, ({ name }) => `missing ${name}`);

describe('the way through the form', () => {
  it('asks for the item only where the category has items', () => {
    expect(chooses(empty, 'public-relations').draft.at).toBe('subject');
    expect(chooses(empty, 'agency-info').draft.at).toBe('item');
  });

  it('counts only the questions that this draft has', () => {
    expect(positionOf(empty, context)).toEqual({ number: 1, of: 9 });
    expect(positionOf(chooses(empty, 'agency-info').draft, context)).toEqual({
      number: 1, // the item belongs to the category
      of: 9,
      isFurther: true,
    });
  });

  it('ends at the review with nothing missing', () => {
    expect(finished().at).toBe('review');
    expect(faults(finished())).toEqual([]);
  });

  it('an edited answer leads back to the review, not to the next question', () => {
    const edited = types(edit(finished(), 'subject').draft, 'หัวข้อใหม่').draft;
    expect(edited).toMatchObject({ at: 'review', answers: { subject: 'หัวข้อใหม่' } });
  });

  it('a new category with items asks for its item before the review', () => {
    const edited = chooses(edit(finished(), 'category').draft, 'agency-info').draft;
    expect(edited.at).toBe('item');
    expect(chooses(edited, 'history').draft.at).toBe('review');
  });

  it('no end asks for a review day', () => {
    const endless = chooses(edit(finished(), 'online').draft, 'noEnd').draft;
    expect(endless.at).toBe('reviewOn');
    expect(chooses(endless, '6').draft).toMatchObject({
      at: 'review',
      answers: { online: { kind: 'noEnd', reviewOn: '2027-05-20' } },
    });
  });

  it('going back keeps what was answered later', () => {
    let { draft } = chooses(empty, 'public-relations');
    draft = types(draft, 'หัวข้อ').draft;
    draft = back(draft, context).draft;
    draft = back(draft, context).draft;
    expect(draft.at).toBe('category');
    expect(chooses(draft, 'web-links').draft).toMatchObject({ at: 'details', answers: { subject: 'หัวข้อ' } });
  });

  it('the answer given before can be kept', () => {
    const before = finished();
    expect(chooses(edit(before, 'source').draft, 'keep').draft).toEqual(before);
    expect(chooses(empty, 'keep').draft.at).toBe('category');
  });
});

describe('more files than the office allows', () => {
  const filesOf = (count: number, id = 'file') =>
    Array.from({ length: count }, (_, place) =>
      buildAttachment({
        id: `${id}-${place}`,
        messageId: `message of ${id} ${place}`,
        sha256: `${id} ${place}`,
      }),
    );
  const withFiles = (draft: Draft, count: number) => filesOf(count).reduce(withAttachment, draft);
  const most = office.files.maxCount;

  it.each([
    [0, most],
    [most - 1, most],
    [most, most],
    [3, 3 + 2],
  ])('%i in the draft and parked ones make at most %i', (inDraft, expected) => {
    const parked = filesOf(expected === 5 ? 2 : most, 'parked');
    const draft = withFiles(edit(finished(), 'details').draft, inDraft);
    const given = { input: { kind: 'choice', value: 'parked' }, givenBy: 'tap' } as const;
    const step = answer(draft, given, { ...context, parked });
    expect(step.draft.answers.attachments ?? []).toHaveLength(expected);
  });

  it('a draft of before the limit is held at the review, where files are removed, and at no question', () => {
    const draft = withFiles(edit(finished(), 'details').draft, most + 1);
    const atReview = endDetails(draft, 'tap', context).draft;
    expect(atReview.at).toBe('review');
    expect(faults(atReview)).toEqual([{ question: 'details', sentence: roomFaults.tooMany(office.files) }]);
    expect(faults(withoutFile(atReview, 'file-0'))).toEqual([]);
  });
});

describe('wrong input', () => {
  it.each([
    ['category', 'ไม่มีหมวดนี้'],
    ['category', '99'],
    ['subject', ' \u200b '],
    ['subject', 'ก'.repeat(301)],
    ['subject', 'ก'.repeat(5000)],
    ['source', 'ก'.repeat(201)],
    ['infoPeriod', 'เมื่อวานซืนมั้ง'],
    ['infoPeriod', '30/11/2569 - 1/11/2569'],
    ['online', '31/02/2570'],
    ['online', '19/11/2569'],
    ['reviewOn', 'อีก 3 ปี'],
    ['links', 'ไม่ใช่ลิงก์'],
    ['links', 'javascript:alert(1)'],
    ['links', 'https://a.go.th https://b.go.th https://c.go.th https://d.go.th'],
    ['remarks', 'ก'.repeat(501)],
    ['keywords', ' , ; '],
    ['keywords', 'ก'.repeat(41)],
    ['keywords', 'หนึ่ง สอง สาม สี่ ห้า หก'],
  ] as const)('at %s "%s" is answered with a sentence, and nothing moves', (at, text) => {
    const before = { ...finished(), at };
    const { draft, notice } = types(before, text);
    expect(notice).toMatch(/[ก-๙]/);
    expect(draft).toEqual({ ...before, misses: 1 });
  });

  it('after two misses more help is offered', () => {
    const once = types({ ...finished(), at: 'online' }, 'หา');
    const twice = types(once.draft, 'หา');
    expect(once.notice).not.toContain(moreHelp);
    expect(twice.notice).toContain(moreHelp);
  });

  it('what must be answered can not be skipped', () => {
    expect(skip({ ...empty, at: 'subject' }, 'tap', context)).toMatchObject({
      draft: { at: 'subject', misses: 1 },
    });
  });

  it('the details end only with a text or a file', () => {
    const before = { ...empty, at: 'details' as const };
    expect(endDetails(before, 'tap', context).draft.at).toBe('details');
    expect(endDetails(withAttachment(before, buildAttachment()), 'tap', context).draft.at).toBe('category');
  });
});

describe('answers', () => {
  it.each([
    ['20/11/2569', '2026-11-20'],
    ['๒๑ พ.ย. ๖๙', '2026-11-21'],
    ['สิ้นเดือน', '2026-11-30'],
    ['สิ้นปีงบ', '2027-09-30'],
    ['อีก 90 วัน', '2027-02-18'],
  ])('"%s" is a last day online', (typed, lastDay) => {
    const { draft, notice } = types({ ...finished(), at: 'online' }, typed);
    expect(draft.answers.online).toEqual({ kind: 'until', lastDay });
    expect(notice).toContain('วัน');
  });

  it.each([
    ['ไข้เลือดออก', ['ไข้เลือดออก']],
    ['ไข้เลือดออก  ยุงลาย', ['ไข้เลือดออก', 'ยุงลาย']],
    ['dengue fever, ยุงลาย ,', ['dengue fever', 'ยุงลาย']],
    ['ยุงลาย\nยุงลาย\nอำเภอเมือง', ['ยุงลาย', 'อำเภอเมือง']],
  ])('"%s" are the keywords %j', (typed, keywords) => {
    expect(types({ ...finished(), at: 'keywords' }, typed).draft.answers.keywords).toEqual(keywords);
  });

  it('the two pickers give a period', () => {
    const started = picks({ ...finished(), at: 'infoPeriod' }, 'from', '2026-10-01');
    expect(started.draft.at).toBe('infoPeriod');
    const ended = picks(started.draft, 'to', '2026-10-31');
    expect(ended.draft).toMatchObject({
      at: 'review',
      answers: { infoPeriod: { from: '2026-10-01', to: '2026-10-31' } },
    });
    expect(picks(started.draft, 'to', '2026-09-30').draft.at).toBe('infoPeriod');
    expect(chooses(started.draft, 'singleDay').draft.answers.infoPeriod).toEqual({
      from: '2026-10-01',
      to: '2026-10-01',
    });
  });

  it('several texts are one detail, and can be written anew', () => {
    const two = types(types({ ...empty, at: 'details' }, 'บรรทัดแรก').draft, 'บรรทัดสอง').draft;
    expect(two.answers.details).toBe('บรรทัดแรก\nบรรทัดสอง');
    expect(chooses(two, 'rewrite').draft.answers.details).toBe('');
  });

  it('the answers of a finished draft are a whole content', () => {
    const { answers } = finished();
    expect(contentSchema.safeParse({ attachments: [], siteIds: [], ...answers }).success).toBe(true);
  });
});

describe('what is taken out again', () => {
  it('an unsent text leaves the details without it', () => {
    const first = types({ ...empty, at: 'details' }, 'ส่วนแรก').draft;
    const messageId = first.detailTexts[0]?.messageId ?? '';
    const both = types(first, 'ส่วนที่สอง').draft;
    expect(holdsMessage(both, messageId)).toBe(true);
    expect(withoutMessage(both, messageId).answers.details).toBe('ส่วนที่สอง');
  });

  it('an unsent answer is asked again', () => {
    const draft = types(edit(finished(), 'subject').draft, 'หัวข้อที่ส่งผิด').draft;
    const messageId = draft.givenBy.subject ?? '';
    expect(faults(withoutMessage(draft, messageId))).toEqual([
      { question: 'subject', sentence: 'missing subject' },
    ]);
  });

  it('a removed file is gone, and the details are missing when it was all there was', () => {
    const withFile = withAttachment({ ...finished(), detailTexts: [] }, buildAttachment());
    const onlyFile = { ...withFile, answers: { ...withFile.answers, details: '' } };
    expect(faults(onlyFile)).toEqual([]);
    expect(faults(withoutFile(onlyFile, 'attachment-1'))).toHaveLength(1);
  });

  it('a file that comes twice is one file', () => {
    const once = withAttachment(empty, buildAttachment());
    expect(withAttachment(once, buildAttachment())).toEqual(once);
  });
});

describe('time passes over a draft', () => {
  it('a last day that has gone by is a fault at the review', () => {
    const later = { ...context, today: '2027-10-01' };
    expect(faultsOf(finished(), later, () => '')).toEqual([
      { question: 'online', sentence: expect.stringContaining('1 ต.ค. 2570') },
    ]);
  });
});

it('no sequence of inputs loses an answer or leaves the form', () => {
  const anyInput: fc.Arbitrary<Input> = fc.oneof(
    fc.record({
      kind: fc.constant('text' as const),
      text: fc.string({ unit: 'grapheme' }),
      messageId: fc.uuid(),
    }),
    fc.record({
      kind: fc.constant('choice' as const),
      value: fc.constantFrom('agency-info', 'web-links', 'keep', 'noEnd', '6', 'x'),
    }),
    fc.record({
      kind: fc.constant('day' as const),
      value: fc.constantFrom('from', 'to', 'lastDay', 'reviewOn'),
      day: fc.constantFrom('2026-11-20', '2020-01-01', '2027-06-30'),
    }),
  );
  fc.assert(
    fc.property(fc.array(anyInput, { maxLength: 30 }), (inputs) => {
      let draft: Draft = empty;
      for (const input of inputs) {
        const next = answer(draft, { input, givenBy: 'x' }, context).draft;
        expect(next.requestId).toBe(draft.requestId);
        if (draft.answers.subject !== undefined && draft.at !== 'subject') {
          expect(next.answers.subject).toBe(draft.answers.subject);
        }
        if (next.at === 'review')
          expect(contentSchema.safeParse({ attachments: [], siteIds: [], ...next.answers }).success).toBe(
            true,
          );
        draft = next;
      }
    }),
  );
});
