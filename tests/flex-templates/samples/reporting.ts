/** Cards about a month, for units and executives. */
import { acknowledgedCard } from '../../../flex-templates/acknowledged-card.js';
import { monthlyAskCard } from '../../../flex-templates/monthly-ask-card.js';
import { monthlyNoteCard } from '../../../flex-templates/monthly-note-card.js';
import { monthlyReportCard, type ReportView } from '../../../flex-templates/monthly-report-card.js';
import { questionCard } from '../../../flex-templates/question-card.js';
import { asActor } from '../../../src/domain/person/person.js';
import type { MonthlyCounts } from '../../../src/domain/report/monthly-counts.js';
import type { MonthlyReport, UnitReport } from '../../../src/domain/report/monthly-report.js';
import { monthsOf } from '../../../src/domain/report/period.js';
import { loadOffice } from '../../../src/offices/load-office.js';
import type { Office } from '../../../src/offices/office.js';
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
const counts: MonthlyCounts = {
  all: 12,
  published: 8,
  inProgress: 2,
  toCorrect: 2,
  permitted: 9,
  refused: 3,
  returned: 0,
  withdrawn: 0,
  takenDown: 1,
  periodOver: 0,
  extended: 0,
  updated: 0,
};
const none = Object.fromEntries(Object.keys(counts).map((name) => [name, 0])) as MonthlyCounts;
const units: UnitReport[] = [
  { name: unit.name, published: [published], answers: [{ month, answer }] },
  { name: 'กลุ่มงานบริหารทั่วไป', published: [], answers: [{ month, answer: noProblems }] },
  { name: 'กลุ่มงานส่งเสริมสุขภาพ', published: [], answers: [{ month, missing: 'answer' }] },
  { name: 'กลุ่มงานอนามัยสิ่งแวดล้อม', published: [], answers: [{ month, missing: 'provider' }] },
];
const usual: MonthlyReport = { period: month, counts, units };
const summary: MonthlyReport = {
  period: month,
  counts,
  units: [{ name: unit.name, published: [published], answers: [] }],
};
const longest: MonthlyReport = {
  period: 'FY2570',
  counts: { ...counts, withdrawn: 100_000, extended: 3, updated: 2 },
  units: Array.from({ length: 60 }, (_, index) => ({
    name: longestUnit.name,
    published: many,
    answers: monthsOf('FY2570').map((one, at) =>
      at > 0
        ? { month: one, answer: longestAnswer }
        : { month: one, missing: index % 2 === 0 ? 'answer' : 'provider' },
    ),
  })),
  asOf: minutesLater(3),
};
const noted = { month, unit, answer, mayChange: true, reportedAt: undefined };

const MAX_LENGTH_ADDRESS = `https://bot.example.go.th/${'x'.repeat(900)}`;
/** A card is looked at without the network: the picture stands in a file of its own. */
function reportOf(forOffice: Office, address = 'https://bot.example.go.th/report'): ReportView {
  const view = { office: forOffice, mayAcknowledge: true };
  return { ...view, pdfUrl: address, sheetUrl: address, chartUrl: address };
}

export const reportingSamples: CardSample[] = [
  { name: 'report acknowledged', message: acknowledgedCard(month, minutesLater(3)) },
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
  { name: 'reporting summary', message: monthlyReportCard(summary, reportOf(office)) },
  {
    name: 'reporting summary of nothing',
    message: monthlyReportCard({ period: month, counts: none, units: [] }, reportOf(office)),
  },
  { name: 'reporting units', message: monthlyReportCard(usual, reportOf(perUnit)) },
  {
    name: 'reporting units of a month under way',
    message: monthlyReportCard({ ...usual, asOf: minutesLater(3) }, reportOf(perUnit)),
  },
  {
    name: 'reporting quarter of a unit',
    message: monthlyReportCard(
      { ...summary, period: '2570-Q1', only: [unit] },
      { ...reportOf(office), mayAcknowledge: false },
    ),
  },
  {
    name: 'reporting units longest',
    message: monthlyReportCard(longest, reportOf(perUnit, MAX_LENGTH_ADDRESS)),
  },
];

function question(asked: typeof unit) {
  return questionCard({
    position: undefined,
    ...problemsQuestion(month, asked),
    choices: [],
    words: ['cancel'],
  });
}
