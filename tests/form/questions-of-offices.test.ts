/** The questions that only some offices ask, and what the rules of a category do to the others. */
import { describe, expect, it } from 'vitest';
import type { Draft, QuestionName } from '../../src/domain/conversation.js';
import { categoriesToSubmit } from '../../src/domain/permissions.js';
import { endRole } from '../../src/domain/person/appointments.js';
import {
  answer,
  atOpenQuestion,
  edit,
  endDetails,
  newDraft,
  type Step,
  skip,
} from '../../src/form/draft-moves.js';
import type { Context } from '../../src/form/questions/parts/question.js';
import { questionNamed } from '../../src/form/questions.js';
import { toContent } from '../../src/form/to-content.js';
import { applicable, faultsOf, nextQuestion, positionOf } from '../../src/form/way-through.js';
import { withoutMessage } from '../../src/form/without-message.js';
import type { Office } from '../../src/offices/office.js';
import * as answerFaults from '../../src/text/answer-faults.js';
import { foundItems } from '../../src/text/categories.js';
import * as dateQuestions from '../../src/text/date-questions.js';
import * as detailsWords from '../../src/text/details-question.js';
import { whichReading } from '../../src/text/doubts.js';
import { letterMissing, letterWanted } from '../../src/text/letter.js';
import * as words from '../../src/text/questions.js';
import { buildAttachment, buildContent, buildOffice, buildPerson, someTime } from '../support/builders.js';
import { demandingOffice, rules } from '../support/demanding-office.js';
import { withAttachment } from '../support/with-attachment.js';

const context = contextOf(demandingOffice());
const empty = newDraft('01KA0000000000000000000001', someTime, context);

function contextOf(office: Office, categories = office.categories): Context {
  return { office, today: '2026-11-20', by: buildPerson(), categories, parked: [] };
}

function types(draft: Draft, text: string): Step {
  return answer(draft, { input: { kind: 'text', text, messageId: 'm' }, givenBy: 'm' }, context);
}
function chooses(draft: Draft, value: string): Step {
  return answer(draft, { input: { kind: 'choice', value }, givenBy: 'tap' }, context);
}

/** Stands at this question, after choosing that category. */
function at(name: QuestionName, categoryId = 'plain'): Draft {
  return { ...empty, at: name, answers: { categoryId }, givenBy: { dataType: 'tap', category: 'tap' } };
}

/** All answered but the period, which was skipped, or date and time, and without a file. */
function finished(categoryId = 'plain'): Draft {
  const { infoPeriod: _, ...answers } = buildContent({
    categoryId,
    dataTypeId: 'statistics',
    attachments: [],
  });
  const names = applicable(at('review', categoryId), context).map(({ name }) => [name, 'tap']);
  return { ...empty, at: 'review', answers, givenBy: Object.fromEntries(names) };
}

const faults = (draft: Draft, within = context) => faultsOf(draft, within, ({ name }) => `missing ${name}`);
const view = (draft: Draft) => questionNamed(draft.at)?.view(draft, context);

describe('which questions are asked', () => {
  it('the kind of data comes first, the website after the time online', () => {
    expect(empty.at).toBe('dataType');
    expect(applicable(empty, context).map(({ name }) => name)).toEqual([
      'dataType',
      'category',
      'subject',
      'details',
      'source',
      'infoPeriod',
      'online',
      'sites',
      'links',
      'remarks',
      'keywords',
    ]);
    expect(positionOf(empty, context)).toEqual({ number: 1, of: 11 });
  });

  it('an office with one website and no kinds of data asks for neither', () => {
    const plain = contextOf(buildOffice());
    expect(newDraft('x', someTime, plain).at).toBe('category');
    expect(applicable(empty, plain).map(({ name }) => name)).not.toContain('sites');
  });
});

describe('the kind of data', () => {
  it.each(['2', '๒', ' การจัดซื้อจัดจ้าง '])('can be typed: "%s"', (typed) => {
    expect(types(empty, typed).draft).toMatchObject({
      at: 'category',
      answers: { dataTypeId: 'procurement' },
    });
  });

  it.each(['0', '3', 'อื่น ๆ', 'statistics'])('"%s" is none', (typed) => {
    expect(types(empty, typed)).toMatchObject({
      draft: { at: 'dataType', misses: 1 },
      notice: answerFaults.notAChoice,
    });
  });

  it('that the office no longer has is a fault', () => {
    const later = contextOf(
      demandingOffice({ dataTypes: demandingOffice().dataTypes.filter(({ id }) => id !== 'statistics') }),
    );
    expect(faults(finished(), later)).toContainEqual({
      question: 'dataType',
      sentence: words.dataTypeGone,
    });
  });
});

describe('the website', () => {
  it.each([
    ['1', ['office']],
    ['เว็บไซต์กระทรวง', ['ministry']],
    ['๓', ['office', 'ministry']],
    [words.allSites, ['office', 'ministry']],
  ])('"%s" stands for %j', (typed, siteIds) => {
    expect(types(at('sites'), typed).draft.answers.siteIds).toEqual(siteIds);
  });

  it('is chosen from each of them and all of them', () => {
    expect(view(at('sites'))?.choices?.map(({ label }) => label)).toEqual([
      '1. เว็บไซต์สำนักงาน',
      '2. เว็บไซต์กระทรวง',
      '3. ทุกเว็บไซต์',
    ]);
    expect(chooses(at('sites'), 'elsewhere').draft.at).toBe('sites');
  });

  it.each([undefined, [], ['gone']])('%j is a fault', (siteIds) => {
    const draft = finished();
    expect(faults({ ...draft, answers: { ...draft.answers, siteIds } })).toEqual([
      { question: 'sites', sentence: words.siteGone },
    ]);
  });
});

it('an unsent answer to either is asked again and stands nowhere', () => {
  const kind = withoutMessage(types(empty, '1').draft, 'm');
  expect(kind.answers).not.toHaveProperty('dataTypeId');
  expect(nextQuestion(kind, context)).toBe('dataType');
  const site = withoutMessage(types(at('sites'), '1').draft, 'm');
  expect(site.answers).not.toHaveProperty('siteIds');
});

describe('the rule of a category', () => {
  it.each([
    ['cited', rules.cited],
    ['dated', rules.dated],
    ['downloadable', `${rules.downloadable} (ถ้ามี)`],
    ['ifAny', 'เผยแพร่เมื่อมีข้อมูล (ถ้ามี)'],
  ])('%s is said with the next question', (id, rule) => {
    expect(chooses(at('category'), id)).toMatchObject({
      draft: { at: 'subject' },
      notice: words.ruleEcho(rule),
    });
  });

  it('a category without a rule is taken without a word', () => {
    expect(chooses(at('category'), 'plain').notice).toBeUndefined();
  });

  it('citing: the question says so, and the own unit is still an answer', () => {
    expect(view(at('source', 'cited'))?.why).toBe(words.sourceRequired);
    expect(view(at('source'))?.why).not.toBe(words.sourceRequired);
    expect(chooses(at('source', 'cited'), 'ownUnit').draft.answers.source).toBe('กลุ่มงานควบคุมโรค');
  });

  it('date and time: they are asked for instead of the period, and can not be skipped', () => {
    const names = applicable(at('review', 'dated'), context).map(({ name }) => name);
    expect(names).toContain('dataAt');
    expect(names).not.toContain('infoPeriod');
    expect(skip(at('dataAt', 'dated'), 'tap', context)).toMatchObject({
      draft: { at: 'dataAt', misses: 1 },
      notice: answerFaults.notSkippable,
    });
  });

  it('date and time: an office that wants the period of everything asks for both', () => {
    const office = demandingOffice();
    const strict = contextOf({ ...office, form: { ...office.form, infoPeriodRequired: true } });
    const names = applicable(at('review', 'dated'), strict).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['infoPeriod', 'dataAt']));
  });

  it.each([
    ['20/11/2569', dateQuestions.timeMissing('2026-11-20')],
    ['20/11/2569 24:00', answerFaults.dateTimeFaults.noSuchTime],
    ['31/2/2569 14:30', answerFaults.dateTimeFaults.noSuchDay],
    ['20/11 14:30', whichReading],
    ['14.30 น.', answerFaults.dateTimeFaults.notADate],
    ['เมื่อเช้านี้', answerFaults.dateTimeFaults.notADate],
  ])('date and time: "%s" is not enough, and why is said', (typed, notice) => {
    expect(types(at('dataAt', 'dated'), typed)).toMatchObject({ draft: { at: 'dataAt', misses: 1 }, notice });
  });

  it.each([{ time: '14:30' }, {}])('date and time: picked as %j, only both together count', (time) => {
    const input = { kind: 'day', value: 'dataAt', day: '2026-11-20', ...time } as const;
    const { draft, notice } = answer(at('dataAt', 'dated'), { input, givenBy: 'tap' }, context);
    const isAnswered = 'time' in time;
    expect(draft.answers.dataAt).toBe(isAnswered ? '2026-11-20T14:30' : undefined);
    expect(notice).toBe(
      isAnswered ? dateQuestions.dataAtEcho('2026-11-20T14:30') : dateQuestions.timeMissing('2026-11-20'),
    );
  });

  it('date and time: whoever changes to such a category is asked for them, and back again nothing of it is sent', () => {
    const moved = chooses(edit(finished('plain'), 'category').draft, 'dated').draft;
    expect(moved.at).toBe('dataAt');
    const dated = types(moved, '20/11/2569 14:30').draft;
    expect(toContent(dated, context)).toMatchObject({ categoryId: 'dated', dataAt: '2026-11-20T14:30' });
    const back = chooses(edit(dated, 'category').draft, 'plain').draft;
    expect(back.answers.dataAt).toBe('2026-11-20T14:30'); // kept, in case the category is changed back
    expect(toContent(back, context)).not.toHaveProperty('dataAt');
  });

  it('date and time: a request from before they were asked for shows that as its fault', () => {
    const old = finished('dated');
    const draft = {
      ...old,
      answers: { ...old.answers, infoPeriod: { from: '2026-11-01', to: '2026-11-30' } },
    };
    expect(faults(draft)).toEqual([{ question: 'dataAt', sentence: dateQuestions.dataAtMissing }]);
  });
});

describe.each([
  ['downloadable', detailsWords.downloadWanted, detailsWords.downloadMissing],
  ['external', letterWanted(context.office), letterMissing],
])('an attachment for %s', (id, wanted, missing) => {
  const withText = types(at('details', id), 'รายละเอียด').draft;

  it('is asked for with its reason', () => {
    expect(view(at('details', id))?.why).toBe(wanted);
  });

  it('can not be replaced by a text', () => {
    expect(endDetails(withText, 'tap', context)).toMatchObject({
      draft: { at: 'details', misses: 1 },
      notice: missing,
    });
    expect(
      endDetails(withAttachment(withText, buildAttachment()), 'tap', context).draft.givenBy,
    ).toHaveProperty('details');
  });

  it('that is missing at the review is a fault', () => {
    expect(faults(finished(id))).toContainEqual({ question: 'details', sentence: missing });
    const file = buildAttachment();
    const { answers, ...draft } = withAttachment(finished(id), file);
    expect(faults({ ...draft, answers: { ...answers, letterFile: file.id } })).toEqual([]);
  });
});

describe('the categories', () => {
  const unitsProvider = buildPerson({ roles: ['provider'] });

  it('are those in which the person may propose', () => {
    const ids = (person = buildPerson()) => categoriesToSubmit(person, context.office).map(({ id }) => id);
    expect(ids()).toEqual(['plain', 'cited', 'dated', 'downloadable', 'ifAny']);
    expect(ids(unitsProvider)).toContain('external');
    expect(ids(endRole(unitsProvider, 'provider', { at: someTime, by: 'U0' }))).not.toContain('external');
    expect(ids(buildPerson({ status: 'suspended' }))).toEqual([]);
  });

  it('of others are not offered, and can not be typed', () => {
    const permitted = contextOf(context.office, categoriesToSubmit(buildPerson(), context.office));
    const input = { kind: 'text', text: 'หมวด external', messageId: 'm' } as const;
    expect(
      questionNamed('category')
        ?.view(empty, permitted)
        .choices?.map(({ label }) => label),
    ).not.toContain('หมวด external');
    expect(answer(at('category'), { input, givenBy: 'm' }, permitted).notice).toBe(answerFaults.notAChoice);
  });

  it('with the same printed number must be tapped', () => {
    expect(types(at('category'), '1.2').notice).toBe(answerFaults.printedTwice);
    expect(types(at('category'), '๑.๔').draft.answers.categoryId).toBe('downloadable');
    expect(chooses(at('category'), 'external').draft.answers.categoryId).toBe('external');
  });
});

describe('a draft from before the profile changed', () => {
  it('is asked for what is new, and loses nothing', () => {
    const { dataType: _, sites: __, ...givenBy } = finished().givenBy;
    const old = { ...finished(), givenBy };
    expect(nextQuestion(old, context)).toBe('dataType');
    expect(faults(old).map(({ question }) => question)).toEqual(['dataType', 'sites']);
  });

  it('in a category that is gone shows that as its fault', () => {
    expect(faults(finished('gone'))).toEqual([{ question: 'category', sentence: words.categoryGone }]);
  });

  it.each(['item', 'dataType', 'sites'] as const)('at %s, which is no longer asked, goes on', (name) => {
    const plain = contextOf(buildOffice());
    expect(atOpenQuestion({ ...at(name, 'public-relations') }, plain).at).toBe('subject');
    expect(atOpenQuestion(at('review'), plain).at).toBe('review');
  });
});

describe('a word typed at a list', () => {
  it.each([
    ['dataType', 'จัดชื้อจัดจ้าง', '2. การจัดซื้อจัดจ้าง'],
    ['dataType', 'สถิติ', '1. สถิติข้อมูลข่าวสาร'],
  ] as const)('%s: %s is searched, and what is found stands with its number', (name, typed, label) => {
    const { draft, notice } = types({ ...at(name), givenBy: {} }, typed);
    expect(notice).toBe(foundItems);
    const choices = questionNamed(name)?.readings?.(typed, context, draft) ?? [];
    expect(choices.map((choice) => choice.label)).toEqual([label]);
  });
});
