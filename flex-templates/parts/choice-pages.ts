/** Deals a long list of choices out to cards side by side, each as tall as a phone of 375 px shows at once. */
import { countCharacters } from '../../src/characters.js';

/** Estimates, in px at LINE's usual font size. */
const ROW_FRAME = 26;
const LABEL_LINE = 26;
const LABEL_LINE_LENGTH = 27;
const DETAIL_LINE = 22;
const DETAIL_LINE_LENGTH = 36;
const TITLE_LINE = 30;
const TITLE_LINE_LENGTH = 25;
/** Beside a heading of one line and explanations on the first card; below a heading of two lines on the others. */
const ROOM = { first: 258, others: 400 };
/** A list that is no taller stays on one card. */
const SHORT = 300;
/** LINE takes 12 cards beside one another. */
const MAX_PAGES = 12;

interface Row {
  label: string;
  detail?: string | undefined;
}

/** @returns one page where the list is short */
export function choicePages<Choice extends Row>(choices: readonly Choice[], title: string): Choice[][] {
  const taken = TITLE_LINE * (Math.ceil(countCharacters(title) / TITLE_LINE_LENGTH) - 1);
  if (choices.reduce((sum, one) => sum + heightOf(one), 0) <= SHORT - taken) return [[...choices]];
  for (
    let room = { ...ROOM, first: ROOM.first - taken };
    ;
    room = { first: room.first * 1.2, others: room.others * 1.2 }
  ) {
    const pages = dealt(choices, room);
    if (pages.length <= MAX_PAGES) return pages;
  }
}

function dealt<Choice extends Row>(choices: readonly Choice[], room: typeof ROOM): Choice[][] {
  const pages: Choice[][] = [[]];
  let left = room.first;
  for (const choice of choices) {
    const height = heightOf(choice);
    if (height > left && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      left = room.others;
    }
    pages.at(-1)?.push(choice);
    left -= height;
  }
  return pages;
}

function heightOf({ label, detail = '' }: Row): number {
  const lines = Math.ceil(countCharacters(label) / LABEL_LINE_LENGTH);
  const detailLines = Math.ceil(countCharacters(detail) / DETAIL_LINE_LENGTH);
  return ROW_FRAME + lines * LABEL_LINE + detailLines * DETAIL_LINE;
}
