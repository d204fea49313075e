/** One checklist, entry by entry, with what was found last: a tap opens the entry. */
import type { messagingApi } from '@line/bot-sdk';
import type { CheckedEntry, CheckedList } from '../src/domain/checklist-marks.js';
import * as words from '../src/text/coverage.js';
import { more } from '../src/text/request-words.js';
import { postbackAction } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { listPage, nextPageButton } from './parts/list-page.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

const MAX_ROWS = 15;

export function checklistCard({ checklist, entries }: CheckedList, from: number): messagingApi.FlexMessage {
  const page = listPage(entries, from, MAX_ROWS);
  const list = checklist.id;
  const progress = words.progress(entries);
  return card({
    altText: `${checklist.name}: ${progress}`,
    heading: { above: words.title, title: checklist.name },
    body: [
      textPart(progress),
      textPart(words.tapEntry),
      ...page.shown.map((one) => entryRow(one, list)),
      ...(page.left > 0 ? [textPart(more(page.left, words.rowsUnit))] : []),
    ],
    buttons: [
      ...nextPageButton(page, (next) => ({ do: 'showChecklist', list, from: next })),
      postbackButton(words.buttons.toCoverage, { do: 'showCoverage', from: 0 }),
    ],
  });
}

function entryRow({ entry, mark }: CheckedEntry, list: string): messagingApi.FlexBox {
  const label = words.entryLabel(entry);
  const action = postbackAction({ do: 'showEntry', list, entry: entry.id }, label);
  return tappableRow({ label, detail: words.markWords(mark), action });
}
