/** The yearly assessment: what is missing first, with the way to the table and to the pack. */
import type { messagingApi } from '@line/bot-sdk';
import { type AssessmentRow, tally } from '../src/domain/assessment/rows.js';
import type { Period } from '../src/domain/report/period.js';
import type { Board } from '../src/offices/board.js';
import * as words from '../src/text/assessment.js';
import { periodWords } from '../src/text/registers.js';
import { more } from '../src/text/request-words.js';
import { linkButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { listPage, nextPageButton } from './parts/list-page.js';
import { note } from './parts/note.js';
import { textPart } from './parts/text-part.js';
import { colors, lengths, sizes, spaces } from './theme.js';

const MAX_ROWS = 12;

export interface AssessmentView {
  period: Period;
  board: Pick<Board, 'title' | 'year'>;
  rows: AssessmentRow[];
  /** Names of files that are left out. */
  faulty: string[];
  tableUrl: string;
  packUrl: string;
}

export function assessmentCard(view: AssessmentView, from = 0): messagingApi.FlexMessage {
  const { period, board, rows, faulty, tableUrl, packUrl } = view;
  const page = listPage(rows, from, MAX_ROWS);
  const title = `${words.evidence} ${periodWords(period)}`;
  const summary = words.tallyWords(tally(rows));
  const inherited = words.inheritedWords(board, period);
  return card({
    altText: `${title}: ${summary}`,
    heading: { above: board.title, title },
    body: [
      textPart(summary, { weight: 'bold' }),
      ...(inherited === undefined ? [] : [textPart(inherited, { size: sizes.small, color: colors.quiet })]),
      ...(faulty.length > 0 ? [note(words.faultyWords(faulty), 'attention', lengths.details)] : []),
      ...page.shown.map(rowPart),
      ...(page.left > 0 ? [textPart(more(page.left, words.rowsUnit))] : []),
      textPart(words.evidenceHint, { size: sizes.small, color: colors.quiet }),
    ],
    buttons: [
      ...nextPageButton(page, (next) => ({ do: 'showAssessment', period, from: next })),
      ...linkButton(words.buttons.openTable, tableUrl, 'primary'),
      ...linkButton(words.buttons.savePack, packUrl),
    ],
  });
}

function rowPart(row: AssessmentRow): messagingApi.FlexBox {
  const { item, quarter, state } = row;
  const color = state === 'missing' ? colors.amber : colors.quiet;
  return {
    type: 'box',
    layout: 'vertical',
    spacing: spaces.hair,
    contents: [
      textPart(words.itemLabel(item, quarter), { most: lengths.subject }),
      textPart(words.rowDetail(row), { size: sizes.small, color }),
    ],
  };
}
