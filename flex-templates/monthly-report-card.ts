/** The report of a month for the executives: its figures, and where the office wants it what each unit did and met with. */
import type { messagingApi } from '@line/bot-sdk';
import { monthBefore } from '../src/domain/report/month.js';
import type { MonthlyReport, UnitReport } from '../src/domain/report/monthly-report.js';
import type { Office } from '../src/offices/office.js';
import * as words from '../src/text/report.js';
import { more } from '../src/text/request-words.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { figureRow, stacked } from './parts/facts.js';
import { note } from './parts/note.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

const MAX_UNITS = 20;

export function monthlyReportCard(
  report: MonthlyReport,
  { office }: { office: Office },
): messagingApi.FlexMessage {
  const { month, counts, units, asOf } = report;
  return card({
    altText: words.reportAlt(report, office),
    heading: { title: words.titles.report, below: words.ofMonth(month) },
    body: [
      ...(asOf ? [note(words.asOfWords(asOf))] : []),
      ...words.countLines(counts, office).map(figureRow),
      ...(counts.published === 0 ? [note(words.nothingPublished(month))] : []),
      ...(office.reporting?.monthly.perUnit ? unitParts(units) : []),
      ...missingReports(units, office),
    ],
    buttons: [postbackButton(words.buttons.earlier, { do: 'showReport', month: monthBefore(month) })],
  });
}

function unitParts(units: UnitReport[]): messagingApi.FlexComponent[] {
  const hidden = units.length - MAX_UNITS;
  return [
    ...units.slice(0, MAX_UNITS).map(unitPart),
    ...(hidden > 0 ? [textPart(more(hidden, words.moreUnits))] : []),
  ];
}

function unitPart({ name, published, answer }: UnitReport): messagingApi.FlexBox {
  return stacked(name, [
    textPart(words.unitPublished(published), { most: lengths.details }),
    ...(answer ? [textPart(words.unitProblems(answer), { most: lengths.details })] : []),
  ]);
}

/** Who was silent, and who could not be asked. */
function missingReports(units: UnitReport[], office: Office): messagingApi.FlexComponent[] {
  const lacking = (wanted: UnitReport['missing']) =>
    units.filter(({ missing }) => missing === wanted).map(({ name }) => name);
  const [silent, withoutProvider] = [lacking('answer'), lacking('provider')];
  return [
    ...(silent.length > 0 ? [note(words.unitsMissing(silent), 'attention', lengths.details)] : []),
    ...(withoutProvider.length > 0
      ? [note(words.unitsWithoutProvider(office, withoutProvider), 'attention', lengths.details)]
      : []),
  ];
}
