/** One entry of a checklist in full, to be answered by whoever may: it is on the website, or not yet. */
import type { messagingApi } from '@line/bot-sdk';
import { type CheckedEntry, type CheckedList, foundValues } from '../src/domain/checklist-marks.js';
import * as words from '../src/text/coverage.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export function checklistEntryCard(
  { entry, mark }: CheckedEntry,
  { list: { checklist }, index, mayMark }: { list: CheckedList; index: number; mayMark: boolean },
): messagingApi.FlexMessage {
  const list = checklist.id;
  const name = words.entryLabel(entry);
  const answers = foundValues.map((found) => {
    const style = found === 'present' ? 'primary' : 'secondary';
    return postbackButton(words.foundWords[found], { do: 'markEntry', list, entry: entry.id, found }, style);
  });
  return card({
    altText: name,
    heading: { title: checklist.name },
    body: [
      textPart(name, { most: lengths.details }),
      ...facts([[words.labels.lastMark, words.markWords(mark)]]),
    ],
    buttons: [
      ...(mayMark ? answers : []),
      postbackButton(words.buttons.backToList, { do: 'showChecklist', list, from: index }),
    ],
  });
}
