/** What units and executives see of a month. */
import { monthlyAskCard } from '../../../flex-templates/monthly-ask-card.js';
import { monthlyNoteCard } from '../../../flex-templates/monthly-note-card.js';
import { monthlyReportCard } from '../../../flex-templates/monthly-report-card.js';
import { questionCard } from '../../../flex-templates/question-card.js';
import { asActor } from '../../../src/domain/person/person.js';
import type { MonthlyReport, UnitReport } from '../../../src/domain/report/monthly-report.js';
import { loadOffice } from '../../../src/offices/load-office.js';
import { problemsQuestion } from '../../../src/text/report.js';
import { minutesLater } from '../../support/builders.js';
import { LONG_TEXT } from '../long-texts.js';
import { longestPublished, longestStaff, published, staff } from '../sample-requests.js';
import { type CardSample, view } from './card-sample.js';

const month = '2026-11';
const unit = { key: 'disease-control', name: 'กลุ่มงานควบคุมโรค' };
const longestUnit = { key: longestStaff.unit.name, name: longestStaff.unit.name };
const answer = { problems: 'เครื่องคอมพิวเตอร์ไม่เพียงพอ', by: asActor(staff), at: minutesLater(3) };
const noProblems = { ...answer, problems: '' };
const longestAnswer = { problems: LONG_TEXT.slice(0, 500), by: asActor(longestStaff), at: answer.at };
const perUnit = loadOffice('mueang-pattani');
const { office } = view;
const many = Array.from({ length: 40 }, () => longestPublished);
const counts = {
  all: 12,
  published: 8,
  refused: 2,
  inProgress: 2,
  withdrawn: 0,
  takenDown: 1,
  periodOver: 0,
  extended: 0,
  updated: 0,
};
const none = Object.fromEntries(Object.keys(counts).map((name) => [name, 0])) as typeof counts;
const units: UnitReport[] = [
  { name: unit.name, published: [published], answer },
  { name: 'กลุ่มงานบริหารทั่วไป', published: [], answer: noProblems },
  { name: 'กลุ่มงานส่งเสริมสุขภาพ', published: [], missing: 'answer' },
  { name: 'กลุ่มงานอนามัยสิ่งแวดล้อม', published: [], missing: 'provider' },
];
const usual: MonthlyReport = { month, counts, units };
const summary: MonthlyReport = { month, counts, units: [{ name: unit.name, published: [published] }] };
const longest: MonthlyReport = {
  month,
  counts: { ...counts, withdrawn: 100_000, extended: 3, updated: 2 },
  units: Array.from({ length: 60 }, (_, index) => ({
    name: longestUnit.name,
    published: many,
    answer: longestAnswer,
    missing: index % 2 === 0 ? 'answer' : 'provider',
  })),
  asOf: minutesLater(3),
};
const noted = { month, unit, answer, mayChange: true, reportedAt: undefined };

export const reportingSamples: CardSample[] = [
  { name: 'reporting asked', message: monthlyAskCard({ month, unit }, [published]) },
  { name: 'reporting asked empty', message: monthlyAskCard({ month, unit }, []) },
  { name: 'reporting asked longest', message: monthlyAskCard({ month, unit: longestUnit }, many) },
  { name: 'reporting question', message: question(unit) },
  { name: 'reporting question longest', message: question(longestUnit) },
  { name: 'reporting noted', message: monthlyNoteCard(noted) },
  {
    name: 'reporting noted and sent',
    message: monthlyNoteCard({ ...noted, mayChange: false, reportedAt: minutesLater(9) }),
  },
  {
    name: 'reporting noted late',
    message: monthlyNoteCard({ ...noted, answer: noProblems, reportedAt: minutesLater(1) }),
  },
  {
    name: 'reporting noted longest',
    message: monthlyNoteCard({ ...noted, unit: longestUnit, answer: longestAnswer }),
  },
  { name: 'reporting summary', message: monthlyReportCard(summary, { office }) },
  {
    name: 'reporting summary of nothing',
    message: monthlyReportCard({ month, counts: none, units: [] }, { office }),
  },
  { name: 'reporting units', message: monthlyReportCard(usual, { office: perUnit }) },
  {
    name: 'reporting units of a month under way',
    message: monthlyReportCard({ ...usual, asOf: minutesLater(3) }, { office: perUnit }),
  },
  { name: 'reporting units longest', message: monthlyReportCard(longest, { office: perUnit }) },
];

function question(asked: typeof unit) {
  return questionCard({
    position: undefined,
    ...problemsQuestion(month, asked),
    choices: [],
    words: ['cancel'],
  });
}
