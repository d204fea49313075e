/** Data for the template of the report: figures, publications of each unit, its obstacles, and who took note. */
import { bangkokDate } from '../clock.js';
import type { Acknowledgement } from '../domain/report/acknowledgement.js';
import type { MonthlyReport, UnitReport } from '../domain/report/monthly-report.js';
import { monthsOf, type Period, spanOfPeriod } from '../domain/report/period.js';
import { contentOf, requestNumber } from '../domain/request/publish-request.js';
import type { Office } from '../offices/office.js';
import * as words from '../text/paper-report.js';
import { answerLine, countLines } from '../text/report.js';
import { actorWords } from '../text/request-words.js';
import { dateTime, longDate } from '../text/thai-date.js';
import { dateForDocument } from './document-date.js';
import type { PaperData } from './engine/typeset-job.js';
import { digitsOf } from './form-data.js';

export interface ReportData extends PaperData {
  title: string;
  from: string;
  day: string;
  to: string;
  opening: string;
  /** The day up to which it counts, while its time is not over; else empty. */
  asOf: string;
  /** Label and count. */
  figures: string[][];
  units: { name: string; published: string[][]; answers: string[] }[];
  /** Who took note, and when. */
  known: string[];
  head: string;
}

/** @param known in the order in which they took note */
export function reportData(
  office: Office,
  report: MonthlyReport,
  known: readonly Acknowledgement[],
): ReportData {
  const digits = digitsOf(office);
  const { period, asOf, only } = report;
  const madeAt = asOf ?? spanOfPeriod(period).to;
  return {
    documentTitle: words.reportTitle(period),
    office: office.name,
    date: dateForDocument(known.at(-1)?.at ?? madeAt),
    footer: words.reportFooter,
    pageWord: words.pageWord,
    thaiDigits: office.paper.thaiDigits,
    title: digits(words.reportTitle(period)),
    from: [office.name, ...(only ?? []).map(({ name }) => name)].join(' '),
    day: digits(longDate(bangkokDate(madeAt))),
    to: office.head,
    opening: digits(words.reportOpening(period)),
    asOf: asOf ? digits(words.untilNow(asOf)) : '',
    figures: countLines(report.counts, office).map(({ label, count }) => [label, digits(`${count}`)]),
    units: report.units.map((unit) => unitOnPaper(unit, { period, digits })),
    known: known.map(({ by, at }) => digits(words.knownBy(actorWords(by), dateTime(at)))),
    head: office.head,
    seal: null,
  };
}

function unitOnPaper(
  { name, published, answers }: UnitReport,
  { period, digits }: { period: Period; digits: (text: string) => string },
): ReportData['units'][number] {
  const isOfOneMonth = monthsOf(period).length === 1;
  return {
    name,
    published: published.map((request) => [
      digits(requestNumber(request)),
      contentOf(request).subject,
      request.standing ? digits(dateTime(request.standing.publishedAt)) : '',
    ]),
    answers: answers.map((answer) => digits(answerLine(answer, isOfOneMonth))),
  };
}
