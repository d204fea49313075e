/** Cards about the yearly assessment. */
import { assessmentCard } from '../../../flex-templates/assessment-card.js';
import { placesCard } from '../../../flex-templates/places-card.js';
import { type AssessmentRow, assessmentRows } from '../../../src/domain/assessment/rows.js';
import { boardOfYear } from '../../../src/offices/board.js';
import { loadOffice } from '../../../src/offices/load-office.js';
import { someTime } from '../../support/builders.js';
import * as requests from '../sample-requests.js';
import type { CardSample } from './card-sample.js';

const { boards } = loadOffice('ban-luang');
const board = boards && boardOfYear(boards, 2570);
if (!board) throw new Error('the office has no board');
const urlOf = (path: string) =>
  `https://publish-desk.example.go.th/papers/${path}?to=U1&expires=1795000000&signature=${'s'.repeat(43)}&register=assessment&period=2570-Q1`;
const view = {
  period: '2570-Q1',
  board,
  faulty: [],
  tableUrl: urlOf('register'),
  packUrl: urlOf('register/pack'),
};
const rows = assessmentRows(board, [], { period: '2570-Q1', now: someTime });
const [first, second, third, ...others] = rows;
if (!first || !second || !third) throw new Error('the board has no items');
const usual: AssessmentRow[] = [
  { ...first, underWay: [requests.usual] },
  ...others.slice(0, 3),
  { ...second, state: 'present', requests: [requests.published] },
  { ...third, state: 'present', requests: Array.from({ length: 12 }, () => requests.published) },
];
const longest = 'หลักฐานที่ต้องตรวจ '.repeat(30).trim();
const long: AssessmentRow[] = rows.map((row) => ({
  ...row,
  item: { ...row.item, evidence: longest, no: '12.3.4' },
  quarter: 4,
  underWay: Array.from({ length: 9 }, () => requests.usual),
}));

const places = board.items.map((item, index) => ({ year: 2570, itemId: item.id, item, isIn: index < 2 }));
const longPlaces = places.map(({ item, ...place }) => ({
  ...place,
  quarter: 4 as const,
  item: { ...item, evidence: longest, no: '12.3.4' },
}));

export const assessmentSamples: CardSample[] = [
  { name: 'assessment usual', message: assessmentCard({ ...view, rows: usual }) },
  { name: 'assessment nothing there', message: assessmentCard({ ...view, rows }) },
  {
    name: 'assessment longest',
    message: assessmentCard({ ...view, rows: long, faulty: ['2570.yaml', 'ita-2571.yaml'] }),
  },
  { name: 'assessment places', message: placesCard(requests.published, places) },
  { name: 'assessment places longest', message: placesCard(requests.longestPublished, longPlaces) },
  { name: 'assessment last page', message: assessmentCard({ ...view, period: 'FY2569', rows }, 24) },
];
