/** The letter that goes with data of another agency: how its number and day are read, and what is at fault. */
import { describe, expect, it, test } from 'vitest';
import type { Draft, QuestionName } from '../../src/domain/conversation.js';
import { answer, newDraft, withoutFile } from '../../src/form/draft-moves.js';
import type { Context } from '../../src/form/questions/parts/question.js';
import { questionNamed } from '../../src/form/questions.js';
import { applicable, faultsOf, positionOf } from '../../src/form/way-through.js';
import { notAChoice } from '../../src/text/answer-faults.js';
import * as letter from '../../src/text/letter.js';
import { readLetterNumber } from '../../src/text/reader/read-letter-number.js';
import { buildAttachment, buildPerson, someTime } from '../support/builders.js';
import { demandingOffice } from '../support/demanding-office.js';
import { withAttachment } from '../support/with-attachment.js';

const office = demandingOffice();
const context: Context = {
  office,
  today: '2026-11-20',
  by: buildPerson(),
  categories: office.categories,
  parked: [],
};
const [first, second] = [
  buildAttachment({ id: '01KA000000000000000000000A', fileName: 'ข้อมูล.pdf' }),
  buildAttachment({
    id: '01KA000000000000000000000B',
    fileName: 'หนังสือ.pdf',
    messageId: 'other',
    sha256: 'b'.repeat(64),
  }),
];

function at(name: QuestionName, answers: Draft['answers'] = {}): Draft {
  const empty = newDraft('01KA0000000000000000000001', someTime, context);
  return {
    ...empty,
    at: name,
    answers: { categoryId: 'external', attachments: [first, second], ...answers },
  };
}

const types = (draft: Draft, text: string) =>
  answer(draft, { input: { kind: 'text', text, messageId: 'm' }, givenBy: 'm' }, context);
const letterFaults = (draft: Draft) =>
  faultsOf(draft, context, () => 'missing').filter(({ question }) => question.startsWith('letter'));

describe('the number of a letter', () => {
  test.each([
    ['นน 0733.1/123', 'นน 0733.1/123', undefined],
    ['ที่ นน 0733.1/123', 'นน 0733.1/123', undefined],
    ['เลขที่ ๑๒/๒๕๖๙', '๑๒/๒๕๖๙', undefined],
    ['หนังสือที่ สธ ๐๒๑๒/ว ๔๕', 'สธ ๐๒๑๒/ว ๔๕', undefined],
    ['ตามหนังสือเลขที่ สธ 0212/45 ค่ะ', 'สธ 0212/45', undefined],
    ['เลขที่หนังสือ: ปน 0033/9', 'ปน 0033/9', undefined],
    ['ที่ นน 0733.1/123 ลงวันที่ 15 พ.ย. 2569', 'นน 0733.1/123', '15 พ.ย. 2569'],
    ['นน 0733/123 ลว. 15 พ.ย. 69', 'นน 0733/123', '15 พ.ย. 69'],
    ['123/2569 วันที่ 15/11/2569', '123/2569', '15/11/2569'],
  ])('"%s"', (typed, number, date) => {
    expect(readLetterNumber(typed)).toEqual({ number, ...(date && { date }) });
  });

  test.each(['', 'ไม่มี', 'ที่', 'ลงวันที่ 15 พ.ย. 2569', 'กลุ่มงานบริหารทั่วไป'])('"%s" is none', (typed) => {
    expect(types(at('letterNumber'), typed).draft).toMatchObject({ at: 'letterNumber', misses: 1 });
    expect(readLetterNumber(typed)).toBeUndefined();
  });

  it('a day that is cited with it is offered, and counts when it is tapped', () => {
    const { draft } = types(at('letterNumber'), 'ที่ นน 0733/123 ลงวันที่ 15 พ.ย. 2569');
    const asked = { ...draft, at: 'letterDate' as const };
    const offered = questionNamed('letterDate')?.view(asked, context).choices;
    expect(offered).toEqual([
      { label: expect.stringContaining('15 พ.ย. 2569'), value: '2026-11-15', isApart: 'before' },
    ]);
  });
});

describe('the day of a letter', () => {
  test.each([
    ['15/11/2569', '2026-11-15'],
    ['วันนี้', '2026-11-20'],
    ['๒ ต.ค. ๖๙', '2026-10-02'],
  ])('%s', (typed, day) => {
    expect(types(at('letterDate'), typed).draft.answers.letterDate).toBe(day);
  });

  test.each(['21/11/2569', 'พรุ่งนี้'])('%s has not come', (typed) => {
    expect(types(at('letterDate'), typed).notice).toBe(letter.letterDateAhead('2026-11-20'));
  });
});

describe('the file of a letter', () => {
  test.each(['2', 'ข้อ ๒', 'หนังสือ.pdf'])('%s chooses it', (typed) => {
    expect(types(at('letterFile'), typed).draft.answers.letterFile).toBe(second.id);
  });

  it('is one of those that were sent', () => {
    expect(types(at('letterFile'), '3').notice).toBe(notAChoice);
  });

  it('that was removed later is at fault', () => {
    const chosen = {
      ...at('review', { letterFile: second.id }),
      givenBy: { letterFile: 't', letterNumber: 't', letterDate: 't', letterUnit: 't' },
    };
    expect(letterFaults(chosen)).toEqual([]);
    const fault = { question: 'letterFile', sentence: letter.letterFileGone };
    expect(letterFaults(withoutFile(chosen, second.id))).toEqual([fault]);
    expect(letterFaults(withAttachment(withoutFile(chosen, second.id), second))).toEqual([]);
  });
});

it('no other way asks for a letter, and its questions never make the count jump', () => {
  const names = (categoryId: string) =>
    applicable(at('subject', { categoryId }), context).filter(({ name }) => name.startsWith('letter'));
  expect(names('plain')).toEqual([]);
  expect(names('external')).toHaveLength(4);
  const counts = ['plain', 'external'].map((categoryId) => positionOf(at('source', { categoryId }), context));
  expect(counts[0]).toEqual(counts[1]);
});
