/** One page of a list that may be longer than a card. */
import type { messagingApi } from '@line/bot-sdk';
import type { Postback } from '../../src/line/postback.js';
import { showMore } from '../../src/text/paging.js';
import { postbackButton } from './buttons.js';

export interface ListPage<T> {
  shown: T[];
  /** How many came before. */
  from: number;
  /** How many are to come. */
  left: number;
}

/** The list may have become shorter since the card before was sent: then it begins anew. */
export function listPage<T>(all: readonly T[], wanted: number, most: number): ListPage<T> {
  const from = wanted < all.length ? wanted : 0;
  const shown = all.slice(from, from + most);
  return { shown, from, left: all.length - from - shown.length };
}

export function nextPageButton<T>(
  { shown, from, left }: ListPage<T>,
  next: ((from: number) => Postback) | undefined,
): messagingApi.FlexButton[] {
  return left > 0 && next ? [postbackButton(showMore, next(from + shown.length))] : [];
}
