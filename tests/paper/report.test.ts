/** The report as a paper: what is copied out of it is what the records say, and who took note. */
import { expect, it } from 'vitest';
import { asActor } from '../../src/domain/person/person.js';
import { monthlyReport } from '../../src/domain/report/monthly-report.js';
import { reportedOf } from '../../src/domain/report/reported-requests.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { reportData } from '../../src/paper/report-data.js';
import * as samples from '../flex-templates/sample-requests.js';
import { buildNote, minutesLater } from '../support/builders.js';
import { pdfMaker } from './make-pdf.js';
import { canReadPdf, comparable, pdfText } from './pdf-text.js';

const make = pdfMaker();
const office = loadOffice('mueang-pattani');
const unit = { key: 'disease-control', name: 'กลุ่มงานควบคุมโรค' };
const month = '2026-11';
const about = { period: month, now: new Date('2026-12-01T02:00:00Z') };
const report = monthlyReport({
  ...about,
  reported: reportedOf([samples.published], about),
  months: [{ month, notes: [buildNote()], owing: { withProvider: [unit], withoutProvider: [] } }],
});
const known = [{ by: asActor(samples.staff), at: minutesLater(20) }];

it.skipIf(!canReadPdf)('figures, units, obstacles and who took note can be copied out of it', async () => {
  const data = reportData(office, report, known);
  const text = comparable(pdfText(await make('report', data)));
  const units = data.units.flatMap(({ name, published, answers }) => [name, ...published.flat(), ...answers]);
  const all = [data.title, data.from, data.opening, ...data.figures.flat(), ...units, ...data.known];
  expect(data.known).toHaveLength(1);
  expect(all.filter((one) => !text.includes(comparable(one)))).toEqual([]);
});

it('equal records make equal bytes', async () => {
  const data = reportData(office, report, known);
  expect(Buffer.from(await make('report', data)).equals(await make('report', data))).toBe(true);
});
