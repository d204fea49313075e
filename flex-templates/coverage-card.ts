/** Publications online by category and item, empty ones first, and the checklists to go through. */
import type { messagingApi } from '@line/bot-sdk';
import type { CheckedList } from '../src/domain/checklist-marks.js';
import { type CoverageRow, isEmpty } from '../src/domain/request/coverage.js';
import * as words from '../src/text/coverage.js';
import { more } from '../src/text/request-words.js';
import { postbackAction } from './parts/actions.js';
import { card } from './parts/card.js';
import { listPage, nextPageButton } from './parts/list-page.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';
import { colors, lengths, sizes, spaces } from './theme.js';

const MAX_ROWS = 15;

export interface Coverage {
  rows: CoverageRow[];
  lists: CheckedList[];
}

export function coverageCard({ rows, lists }: Coverage, from = 0): messagingApi.FlexMessage {
  const page = listPage(rows, from, MAX_ROWS);
  const summary = words.summary(rows);
  return card({
    altText: `${words.title}: ${summary}`,
    heading: { title: words.title },
    body: [
      textPart(summary),
      ...page.shown.map(rowPart),
      ...(page.left > 0 ? [textPart(more(page.left, words.rowsUnit))] : []),
      ...(lists.length > 0 ? [textPart(words.checklistsHint), ...lists.map(listRow)] : []),
    ],
    buttons: nextPageButton(page, (next) => ({ do: 'showCoverage', from: next })),
  });
}

function rowPart(row: CoverageRow): messagingApi.FlexBox {
  const color = isEmpty(row) ? colors.amber : colors.quiet;
  return {
    type: 'box',
    layout: 'vertical',
    spacing: spaces.hair,
    contents: [
      textPart(words.rowLabel(row), { most: lengths.subject }),
      textPart(words.rowDetail(row), { size: sizes.small, color }),
    ],
  };
}

function listRow({ checklist: { id, name }, entries }: CheckedList): messagingApi.FlexBox {
  const action = postbackAction({ do: 'showChecklist', list: id, from: 0 }, name);
  return tappableRow({ label: name, detail: words.progress(entries), action });
}
