/** Several requests as a numbered list: each row opens its own card, since a decision is made on one record. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../src/domain/publish-request.js';
import * as words from '../src/text/my-requests.js';
import { postbackAction } from './parts/actions.js';
import { card } from './parts/card.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

export interface RequestList {
  title: string;
  requests: PublishRequest[];
  now: Date;
  emptyText?: string;
}

const MOST_ROWS = 10;

export function requestListCard({
  title,
  requests,
  now,
  emptyText = words.nothingWaits,
}: RequestList): messagingApi.FlexMessage {
  const hidden = requests.length - MOST_ROWS;
  const rows = requests.slice(0, MOST_ROWS).map((request, index) => requestRow(request, index + 1, now));
  const isEmpty = rows.length === 0;
  return card({
    altText: isEmpty ? emptyText : words.listAlt(title, requests),
    heading: { title },
    body: [
      textPart(isEmpty ? emptyText : words.tapForDetails),
      ...rows,
      ...(hidden > 0 ? [textPart(words.moreRequests(hidden))] : []),
    ],
  });
}

function requestRow(request: PublishRequest, place: number, now: Date): messagingApi.FlexBox {
  const label = words.listLabel(request, place);
  const action = postbackAction({ do: 'show', id: request.id }, label);
  return tappableRow({ label, detail: words.listDetail(request, now), action });
}
