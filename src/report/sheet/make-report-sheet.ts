/** A report as a spreadsheet (XLSX): its figures, every request behind them, and what the units said. */
import type { Deps } from '../../deps.js';
import type { MonthlyReport } from '../../domain/report/monthly-report.js';
import type { PublishRequest } from '../../domain/request/publish-request.js';
import type { Office } from '../../offices/office.js';
import { countLines, figureLabel, ofMonth, titles, unitNames } from '../../text/report.js';
import * as words from '../../text/report-sheet.js';
import { byPosition } from '../../work/by-position.js';
import { readFigures, readReport, type Wanted } from '../read-report.js';

type Row = (string | number)[];

export async function makeReportSheet(
  deps: Pick<Deps, 'stores' | 'now' | 'office'>,
  wanted: Wanted,
): Promise<Buffer> {
  const report = await readReport(deps, wanted);
  const counted = await byPosition(deps, await readFigures(deps, wanted));
  const items = countLines(report.counts, deps.office).flatMap(({ figure }) =>
    counted[figure].map((request) => itemRow(request, figureLabel(figure, deps.office), deps)),
  );
  const sheets = [
    { sheet: words.sheets.figures, data: table(figureRows(report, deps.office)), columns: [{ width: 45 }] },
    { sheet: words.sheets.items, data: table([words.itemHeads, ...items]), columns: words.itemWidths },
    { sheet: words.sheets.obstacles, data: table(obstacleRows(report)), columns: words.obstacleWidths },
  ];
  const { default: writeExcelFile } = await import('write-excel-file/node'); // memory only for who wants a sheet
  return writeExcelFile(sheets).toBuffer();
}

function figureRows({ period, counts, only }: MonthlyReport, office: Office): Row[] {
  return [
    [`${titles.report}${ofMonth(period)}`],
    [only ? `${office.name} ${unitNames(only)}` : office.name],
    ...countLines(counts, office).map(({ label, count }) => [label, count]),
  ];
}

function itemRow(
  request: PublishRequest,
  figure: string,
  { office, now }: Pick<Deps, 'office' | 'now'>,
): Row {
  return [figure, ...words.itemCells(request, office, now())];
}

function obstacleRows({ units }: MonthlyReport): Row[] {
  const answers = units.flatMap(({ name, answers: said }) =>
    said.map((answer) => words.obstacleCells(name, answer)),
  );
  return [words.obstacleHeads, ...answers];
}

/** Every text as a text: what begins with '=' is no formula. */
function table(rows: readonly Row[]) {
  return rows.map((row, index) =>
    row.map((value) => ({
      value,
      type: typeof value === 'number' ? Number : String,
      wrap: true,
      ...(index === 0 && { fontWeight: 'bold' as const }),
    })),
  );
}
