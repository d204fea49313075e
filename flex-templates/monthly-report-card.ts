/** The report of a time: its figures, each of which opens what it counts, its picture, and where the office wants it what each unit did and met with. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import type { MonthlyReport, UnitReport } from '../src/domain/report/monthly-report.js';
import {
  fiscalYearOf,
  monthsOf,
  type Period,
  periodAfter,
  periodBefore,
  quarterOf,
} from '../src/domain/report/period.js';
import type { Office } from '../src/offices/office.js';
import * as words from '../src/text/report.js';
import { more } from '../src/text/request-words.js';
import { postbackAction } from './parts/actions.js';
import { linkButton, postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { figureRow, stacked } from './parts/facts.js';
import { note } from './parts/note.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

const MAX_UNITS = 20;
/** LINE's limit of an address (developers.line.biz/en/reference/messaging-api/#f-image). */
const MAX_PICTURE_ADDRESS = 2000;

export interface ReportView {
  office: Office;
  /** For whoever reads it here. */
  pdfUrl: string;
  sheetUrl: string;
  chartUrl: string;
  mayAcknowledge: boolean;
}

export function monthlyReportCard(report: MonthlyReport, view: ReportView): messagingApi.FlexMessage {
  const { period, counts, units, asOf, only } = report;
  const { office } = view;
  return card({
    altText: words.reportAlt(report, office),
    heading: { title: words.titles.report, below: words.ofMonth(period) },
    body: [
      ...(only ? [note(words.unitNames(only))] : []),
      ...(asOf ? [note(words.asOfWords(asOf))] : []),
      ...words.countLines(counts, office).map((line) => figure(line, period)),
      ...(counts.all > 0 ? [note(words.carriedOver)] : []),
      ...(counts.published === 0 ? [note(words.nothingPublished(period))] : []),
      ...picture(view.chartUrl),
      ...(office.reporting?.monthly.perUnit || only ? unitParts(report) : []),
      ...missingReports(units, { office, isOfOneMonth: isOfOneMonth(period) }),
    ],
    buttons: buttons(report, view),
  });
}

/** Compares what was seen with what the report says when 'ทราบ' is tapped. */
export function reportShown({ counts }: Pick<MonthlyReport, 'counts'>): string {
  return fingerprint(counts);
}

function buttons(report: MonthlyReport, view: ReportView): messagingApi.FlexComponent[] {
  const { period, asOf } = report;
  const known = { do: 'acknowledgeReport', month: period, shown: reportShown(report) } as const;
  const wider = [
    [words.buttons.quarter, quarterOf(period)],
    [words.buttons.year, fiscalYearOf(period)],
  ] as const;
  return [
    ...(view.mayAcknowledge && !asOf ? [postbackButton(words.buttons.acknowledge, known, 'primary')] : []),
    ...linkButton(words.buttons.openPdf, view.pdfUrl),
    ...linkButton(words.buttons.openSheet, view.sheetUrl),
    postbackButton(words.buttons.earlier, { do: 'showReport', month: periodBefore(period) }),
    ...(asOf ? [] : [postbackButton(words.buttons.later, { do: 'showReport', month: periodAfter(period) })]),
    ...wider
      .filter(([, other]) => monthsOf(other).length > monthsOf(period).length)
      .map(([label, month]) => postbackButton(label, { do: 'showReport', month })),
  ];
}

function figure({ figure: name, label, count }: words.CountLine, month: Period): messagingApi.FlexBox {
  const row = figureRow([label, `${count}`]);
  if (count === 0) return row;
  const action = postbackAction({ do: 'showFigure', month, figure: name }, label);
  return { ...row, action };
}

function picture(url: string): messagingApi.FlexComponent[] {
  if (url.length > MAX_PICTURE_ADDRESS) return [];
  return [{ type: 'image', url, size: 'full', aspectRatio: '4:3', aspectMode: 'fit' }];
}

function unitParts(report: MonthlyReport): messagingApi.FlexComponent[] {
  const { units, period } = report;
  const hidden = units.length - MAX_UNITS;
  return [
    ...units.slice(0, MAX_UNITS).map((unit) => unitPart(unit, isOfOneMonth(period))),
    ...(hidden > 0 ? [textPart(more(hidden, words.moreUnits))] : []),
  ];
}

function unitPart({ name, published, answers }: UnitReport, ofOneMonth: boolean): messagingApi.FlexBox {
  const told = answers.filter(({ answer }) => answer).map((one) => words.answerLine(one, ofOneMonth));
  return stacked(name, [
    textPart(words.unitPublished(published), { most: lengths.details }),
    ...(told.length > 0 ? [textPart(told.join('\n'), { most: lengths.details })] : []),
  ]);
}

/** Who was silent, and who could not be asked. */
function missingReports(
  units: UnitReport[],
  { office, isOfOneMonth: ofOneMonth }: { office: Office; isOfOneMonth: boolean },
): messagingApi.FlexComponent[] {
  const lacking = (wanted: 'answer' | 'provider') =>
    units.flatMap(({ name, answers }) => {
      const months = answers.filter(({ missing }) => missing === wanted).map(({ month }) => month);
      return months.length > 0 ? [words.silentUnit(name, months, ofOneMonth)] : [];
    });
  const [silent, withoutProvider] = [lacking('answer'), lacking('provider')];
  return [
    ...(silent.length > 0 ? [note(words.unitsMissing(silent), 'attention', lengths.details)] : []),
    ...(withoutProvider.length > 0
      ? [note(words.unitsWithoutProvider(office, withoutProvider), 'attention', lengths.details)]
      : []),
  ];
}

function isOfOneMonth(period: Period): boolean {
  return monthsOf(period).length === 1;
}
