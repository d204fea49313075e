/** Cards for the requester who fills in the form. */
import { discardCard } from '../../../flex-templates/discard-card.js';
import { draftCard } from '../../../flex-templates/draft-card.js';
import { helpCard, helpTopicCard } from '../../../flex-templates/help-card.js';
import { notUnderstoodCard, readyChoicesCard } from '../../../flex-templates/not-understood-card.js';
import { type Question, questionCard } from '../../../flex-templates/question-card.js';
import { reviewCard, reviewRemarkCard } from '../../../flex-templates/review-card.js';
import { unchangedCard } from '../../../flex-templates/unchanged-card.js';
import { uploadCard } from '../../../flex-templates/upload-card.js';
import type { Draft, QuestionName } from '../../../src/domain/conversation.js';
import { helpTopics } from '../../../src/domain/help-topics.js';
import type { RequestStep } from '../../../src/domain/request/procedure.js';
import * as answerFaults from '../../../src/text/answer-faults.js';
import * as dateQuestions from '../../../src/text/date-questions.js';
import * as detailsWords from '../../../src/text/details-question.js';
import { whichReading } from '../../../src/text/doubts.js';
import { keepAnswer, reviewOnlyTaps } from '../../../src/text/filling.js';
import { certificationWords } from '../../../src/text/form.js';
import { startHere } from '../../../src/text/menu.js';
import * as personalData from '../../../src/text/personal-data.js';
import * as questions from '../../../src/text/questions.js';
import { buildPerson, someTime } from '../../support/builders.js';
import { demandingOffice } from '../../support/demanding-office.js';
import { LONG_TEXT, repeated } from '../long-texts.js';
import * as requests from '../sample-requests.js';
import { type CardSample, view } from './card-sample.js';

const DRAFT = '01KA0000000000000000000001';
const words: Question['words'] = ['back', 'save', 'cancel', 'help'];
const emptyDraft: Draft = {
  requestId: DRAFT,
  at: 'category',
  answers: {},
  detailTexts: [],
  givenBy: {},
  misses: 0,
  startedAt: someTime,
};
const givenBy = {
  category: '1',
  subject: '2',
  details: '3',
  source: '4',
  infoPeriod: '5',
  online: '6',
  links: '7',
  remarks: '8',
};
const fullDraft: Draft = { ...emptyDraft, at: 'review', answers: requests.fullContent, givenBy };
const longestDraft: Draft = {
  ...emptyDraft,
  at: 'review',
  answers: requests.longestContent,
  givenBy,
  correcting: { version: 2, number: '12/2570', reason: LONG_TEXT },
};
const demandedDraft: Draft = {
  ...fullDraft,
  answers: {
    ...requests.shortestContent,
    categoryId: 'dated',
    dataAt: '2026-11-20T14:30',
    dataTypeId: 'statistics',
    siteIds: ['office', 'ministry'],
  },
  givenBy: { ...givenBy, dataType: '9', sites: '10' },
};
const correcting = { version: 2, number: '12/2570', reason: requests.REASON };

const asked: QuestionName[] = [
  'category',
  'subject',
  'details',
  'source',
  'infoPeriod',
  'online',
  'links',
  'remarks',
];
const UPLOAD_URL = 'https://desk.example/upload/draft/1?to=U1&expires=1&signature=a';

const options = {
  ...view,
  asked,
  faults: [],
  decider: requests.chief.position,
  steps: [step('decide', 'ผู้อนุมัติรับรอง')],
  certification: view.office.certification,
  today: '2026-11-20',
  uploadUrl: UPLOAD_URL,
  requester: buildPerson(),
};
const faults = [
  { question: 'category', sentence: questions.categoryGone },
  { question: 'online', sentence: dateQuestions.lastDayPassed('2026-11-20') },
] as const;
const allFaults = (
  ['category', 'item', 'subject', 'details', 'source', 'online', 'links', 'remarks'] as const
).map((question) => ({ question, sentence: LONG_TEXT }));

export const fillingSamples: CardSample[] = [
  { name: 'help topics', message: helpCard(helpTopics) },
  ...helpTopics.map((topic) => ({
    name: `help on ${topic}`,
    message: helpTopicCard(topic, { chatDays: 30, trafficDays: 90 }),
  })),
  { name: 'filling unchanged', message: unchangedCard({ ...fullDraft, correcting }) },
  { name: 'not understood', message: notUnderstoodCard(['resume', 'myWork', 'newRequest']) },
  {
    name: 'filling category',
    message: questionCard({
      position: { number: 1, of: 8 },
      ...questions.categoryQuestion(view.office, view.office.categories),
      choices: categories(),
      words,
    }),
  },
  {
    name: 'filling subject',
    message: questionCard({
      position: { number: 2, of: 8 },
      ...questions.subjectQuestion(150),
      choices: [],
      words,
    }),
  },
  {
    name: 'filling subject missed',
    message: questionCard({
      position: { number: 2, of: 8 },
      ...questions.subjectQuestion(150),
      notice: answerFaults.tooLong(171, 150),
      choices: [],
      words,
    }),
  },
  {
    name: 'filling details',
    message: questionCard({
      position: { number: 3, of: 8 },
      ...detailsWords.detailsQuestion(view.office, { decider: requests.chief.position, files: 2 }),
      choices: [],
      uploadUrl: UPLOAD_URL,
      words: ['filesDone', ...words],
    }),
  },
  {
    name: 'filling upload',
    message: uploadCard({
      office: view.office,
      title: requests.fullContent.subject,
      uploadUrl: UPLOAD_URL,
      until: someTime,
    }),
  },
  {
    name: 'filling last day',
    message: questionCard({
      position: { number: 6, of: 8 },
      ...dateQuestions.onlineQuestion(view.office),
      choices: lastDays(),
      dates: calendar(),
      words,
    }),
  },
  {
    name: 'filling last day of several, answered before',
    message: questionCard({
      position: { number: 6, of: 8 },
      ...dateQuestions.onlineQuestion(view.office),
      notice: whichReading,
      choices: [
        ...['วันศุกร์ที่ 31 ธ.ค. 2570', 'วันเสาร์ที่ 30 ก.ย. 2571'].map((label) => ({
          label,
          isApart: 'before' as const,
          data: answer('online', label),
        })),
        {
          label: keepAnswer,
          detail: 'ถึงวันพฤหัสบดีที่ 30 ก.ย. 2570',
          isApart: 'before',
          data: answer('online', 'keep'),
        },
        ...lastDays(),
      ],
      dates: calendar(),
      words,
    }),
  },
  {
    name: 'filling date and time',
    message: questionCard({
      position: { number: 6, of: 8 },
      ...dateQuestions.dataAtQuestion,
      notice: dateQuestions.timeMissing('2026-11-20'),
      choices: [],
      dates: [{ label: dateQuestions.pickDataAt, mode: 'datetime', data: answer('dataAt', 'dataAt') }],
      words,
    }),
  },
  {
    name: 'filling remarks',
    message: questionCard({
      position: { number: 8, of: 8 },
      ...questions.remarksQuestion(500),
      choices: [],
      words: ['skip', ...words],
    }),
  },
  {
    name: 'filling personal data',
    message: questionCard({
      position: { number: 10, of: 10 },
      ...personalData.question(
        requests.lookedThrough.personalData?.traces ?? [],
        requests.lookedThrough.attachments,
      ),
      choices: Object.entries(personalData.answers).map(([value, label], index) => ({
        label: `${index + 1}. ${label}`,
        data: answer('personalData', value),
      })),
      words,
    }),
  },
  {
    name: 'filling question shortest',
    message: questionCard({ position: undefined, title: 'ก', choices: [], words: [] }),
  },
  {
    name: 'filling question longest',
    message: questionCard({
      position: { number: 10, of: 10 },
      title: LONG_TEXT,
      example: LONG_TEXT,
      why: LONG_TEXT,
      notice: LONG_TEXT,
      choices: longChoices(),
      dates: calendar(),
      words: ['skip', 'filesDone', ...words],
    }),
  },
  {
    name: 'filling remark at the review',
    message: reviewRemarkCard(fullDraft, { notice: reviewOnlyTaps, isReady: true }),
  },
  {
    name: 'filling wish to publish',
    message: readyChoicesCard(['newRequest', 'help'], { title: startHere }),
  },
  { name: 'filling review', message: reviewCard(fullDraft, options) },
  {
    name: 'filling review with personal data and photos',
    message: reviewCard(
      { ...fullDraft, answers: { ...fullDraft.answers, ...requests.lookedThrough } },
      {
        ...options,
        asked: [...asked, 'personalData'],
        certification: certificationWords(view.office, [{ extension: 'jpg' }]),
      },
    ),
  },
  {
    name: 'filling review skipped',
    message: reviewCard({ ...fullDraft, answers: requests.shortestContent }, options),
  },
  {
    name: 'filling review with keywords',
    message: reviewCard(
      {
        ...fullDraft,
        answers: { ...fullDraft.answers, keywords: requests.keywords },
        givenBy: { ...givenBy, keywords: '9' },
      },
      { ...options, asked: [...asked, 'keywords'] },
    ),
  },
  {
    name: 'filling review of files alone',
    message: reviewCard({ ...fullDraft, answers: { ...fullDraft.answers, details: '' } }, options),
  },
  { name: 'filling review faults', message: reviewCard(fullDraft, { ...options, faults: [...faults] }) },
  { name: 'filling review empty', message: reviewCard(emptyDraft, { ...options, faults: [...faults] }) },
  {
    name: 'filling review of an office with rules',
    message: reviewCard(demandedDraft, {
      ...options,
      office: demandingOffice(),
      unit: 'กลุ่มงานควบคุมโรค',
      asked: [
        'unit',
        'dataType',
        'category',
        'subject',
        'details',
        'source',
        'dataAt',
        'online',
        'sites',
        'links',
        'remarks',
      ],
      faults: [{ question: 'details', sentence: detailsWords.detailsMissing }],
      steps: [step('check', 'ผู้ตรวจสอบ'), step('decide', 'ผู้อนุมัติ')],
    }),
  },
  { name: 'filling review correcting', message: reviewCard({ ...fullDraft, correcting }, options) },
  {
    name: 'filling review longest',
    message: reviewCard(longestDraft, { ...options, faults: allFaults, certification: LONG_TEXT }),
  },
  { name: 'filling draft', message: draftCard({ ...fullDraft, at: 'online' }, view) },
  { name: 'filling draft empty', message: draftCard(emptyDraft, view) },
  { name: 'filling draft correcting', message: draftCard({ ...fullDraft, correcting }, view) },
  {
    name: 'filling draft overtaken',
    message: draftCard({ ...fullDraft, correcting }, { ...view, overtaken: 'newRequest' }),
  },
  {
    name: 'filling draft left',
    message: draftCard({ ...fullDraft, at: 'online' }, { ...view, isOffer: true }),
  },
  { name: 'filling draft longest', message: draftCard(longestDraft, view) },
  { name: 'filling discard', message: discardCard(fullDraft) },
  { name: 'filling discard longest', message: discardCard(longestDraft) },
];

function answer(question: QuestionName, value: string) {
  return { do: 'answer', draft: DRAFT, question, value } as const;
}

function categories() {
  return view.office.categories.map(({ id, number, name }) => ({
    label: `${number}. ${name}`,
    data: answer('category', id),
  }));
}

function lastDays() {
  const { ready, noEnd } = dateQuestions.onlineWords;
  return [...Object.entries(ready), ['noEnd', noEnd] as const].map(([value, label]) => ({
    label,
    data: answer('online', value),
  }));
}

function calendar() {
  const label = dateQuestions.onlineWords.pick;
  return [
    { label, data: answer('online', 'pick'), min: '2026-11-20', max: '2036-11-20', initial: '2027-09-30' },
  ];
}

function longChoices() {
  const label = repeated('ตัวเลือกที่ยาวมาก ', 300);
  return Array.from({ length: 12 }, () => ({ label, detail: label, data: answer('item', 'i'.repeat(100)) }));
}

function step(kind: RequestStep['kind'], capacity: string) {
  return { kind, roles: [], capacity };
}
