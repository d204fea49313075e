/** Several requests as a numbered list: each row opens its own card, since a decision is made on one record. */
import type { messagingApi } from '@line/bot-sdk';
import type { RequestListName } from '../src/domain/request/found-requests.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import * as words from '../src/text/my-requests.js';
import { postbackAction } from './parts/actions.js';
import { card } from './parts/card.js';
import { listPage, nextPageButton } from './parts/list-page.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

export interface RequestList {
  title: string;
  requests: PublishRequest[];
  /** Only the first so many were looked at, and there may be others. Absent: these are all. */
  truncatedAt?: number;
  now: Date;
  emptyText?: string;
  /** How many came before. */
  from?: number;
  /** By which name its next page is asked for; without, it is only said how many are left. */
  list?: RequestListName;
}

const MAX_ROWS = 10;

export function requestListCard({
  title,
  requests,
  truncatedAt,
  now,
  emptyText = words.nothingWaits,
  from = 0,
  list,
}: RequestList): messagingApi.FlexMessage {
  const page = listPage(requests, from, MAX_ROWS);
  const rows = page.shown.map((request, index) => requestRow(request, page.from + index + 1, now));
  const isEmpty = rows.length === 0;
  return card({
    altText: isEmpty ? emptyText : words.listAlt(title, requests),
    heading: { title },
    body: [
      textPart(isEmpty ? emptyText : words.tapForDetails),
      ...rows,
      ...(page.left > 0 ? [textPart(words.moreRequests(page.left))] : []),
      ...(truncatedAt === undefined ? [] : [textPart(words.onlyTheFirst(truncatedAt))]),
    ],
    buttons: nextPageButton(page, list && ((next) => ({ do: 'showRequests', list, from: next }))),
  });
}

function requestRow(request: PublishRequest, number: number, now: Date): messagingApi.FlexBox {
  const label = words.listLabel(request, number);
  const action = postbackAction({ do: 'show', id: request.id }, label);
  return tappableRow({ label, detail: words.listDetail(request, now), action });
}
