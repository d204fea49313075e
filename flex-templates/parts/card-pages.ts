/** Deals the rows of one large bubble out to several: each has the heading, the last one the buttons. */
import type { messagingApi } from '@line/bot-sdk';
import { bytesOf, messageLimits } from '../../src/line/message-limits.js';
import { pageWords } from '../../src/text/paging.js';
import { colors, sizes } from '../theme.js';
import { textPart } from './text-part.js';

type Row = messagingApi.FlexComponent;

/** A list above this size may be divided between its rows. */
const MAX_LIST_BYTES_LENGTH = 2_000;
/** For the line that numbers the pages, and the commas between rows. */
const SPARE_BYTES = 500;

export function inPages(bubble: messagingApi.FlexBubble): messagingApi.FlexCarousel {
  const { body, footer, ...frame } = bubble;
  if (!body) return { type: 'carousel', contents: [bubble] };
  const room =
    messageLimits.bubbleBytes - SPARE_BYTES - bytesOf({ ...bubble, body: { ...body, contents: [] } });
  const pages = dealt(body.contents.flatMap(rowsOf), room);
  const contents = pages.map((rows, index) => ({
    ...frame,
    ...(frame.header && { header: numbered(frame.header, pageWords(index + 1, pages.length)) }),
    body: { ...body, contents: rows },
    ...(footer && index === pages.length - 1 && { footer }),
  }));
  return { type: 'carousel', contents };
}

function dealt(rows: Row[], room: number): Row[][] {
  const pages: Row[][] = [];
  let left = 0;
  for (const row of rows) {
    const bytes = bytesOf(row) + 1;
    if (bytes > left || pages.length === 0) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(row);
    left -= bytes;
  }
  return pages;
}

/** Each row of a list is a box of its own: its label stands on the page where the list begins. */
function rowsOf(row: Row): Row[] {
  if (!isList(row) || bytesOf(row) <= MAX_LIST_BYTES_LENGTH) return [row];
  return row.contents.map((one) => ({ ...row, contents: [one] }));
}

/** A box that is framed, coloured or can be tapped as a whole is one thing to read. */
function isList(row: Row): row is messagingApi.FlexBox {
  if (row.type !== 'box') return false;
  const { layout, action, backgroundColor } = row as messagingApi.FlexBox;
  return layout === 'vertical' && !action && !backgroundColor;
}

function numbered(header: messagingApi.FlexBox, words: string): messagingApi.FlexBox {
  const line = textPart(words, { size: sizes.small, color: colors.quiet });
  return { ...header, contents: [...header.contents, line] };
}
