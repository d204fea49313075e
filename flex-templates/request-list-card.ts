/** Several requests as a numbered list: each row opens its own card, since a decision is made on one record. */
import type { messagingApi } from '@line/bot-sdk';
import type { RequestListName, RequestPage } from '../src/domain/request/found-requests.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import type { Postback } from '../src/line/postback.js';
import type { Command } from '../src/text/commands.js';
import * as words from '../src/text/my-requests.js';
import { postbackAction } from './parts/actions.js';
import { wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { nextPageButton } from './parts/list-page.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

export interface RequestList {
  title: string;
  page: RequestPage;
  now: Date;
  emptyText?: string;
  /** By which name its next page is asked for; without, and without `next`, it is only said how many are left. */
  list?: RequestListName;
  /** How the next page of a list without a name is asked for. */
  next?: (from: number) => Postback;
  /** Offered below. */
  offers?: Command;
}

export function requestListCard({
  title,
  page,
  now,
  emptyText = words.nothingWaits,
  list,
  next = list && ((from) => ({ do: 'showRequests', list, from })),
  offers,
}: RequestList): messagingApi.FlexMessage {
  const { shown, from, left, goesOn, truncatedAt } = page;
  const rows = shown.map((request, index) => requestRow(request, from + index + 1, now));
  const isEmpty = rows.length === 0;
  return card({
    altText: isEmpty ? emptyText : words.listAlt(title, page),
    heading: { title },
    body: [
      textPart(isEmpty ? emptyText : words.tapForDetails),
      ...rows,
      ...(left > 0 ? [textPart(words.moreRequests(left, goesOn))] : []),
      ...(truncatedAt === undefined ? [] : [textPart(words.onlyTheFirst(truncatedAt))]),
    ],
    buttons: [...nextPageButton(page, next), ...(offers ? [wordButton(offers)] : [])],
  });
}

function requestRow(request: PublishRequest, number: number, now: Date): messagingApi.FlexBox {
  const label = words.listLabel(request, number);
  const action = postbackAction({ do: 'show', id: request.id }, label);
  return tappableRow({ label, detail: words.listDetail(request, now), action });
}
