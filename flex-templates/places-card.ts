/** The places of the assessment's board for one request: a tap puts it in, or takes it out. */
import type { messagingApi } from '@line/bot-sdk';
import type { Place } from '../src/domain/assessment/placements.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import type { BoardItem } from '../src/offices/board.js';
import * as words from '../src/text/assessment.js';
import { more, openRequest } from '../src/text/request-words.js';
import { postbackAction } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { listPage, nextPageButton } from './parts/list-page.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

const MAX_ROWS = 12;

export interface ShownPlace extends Place {
  item: BoardItem;
  isIn: boolean;
}

export function placesCard(
  request: PublishRequest,
  places: readonly ShownPlace[],
  from = 0,
): messagingApi.FlexMessage {
  const page = listPage(places, from, MAX_ROWS);
  const { id } = request;
  return card({
    altText: words.placesTitle,
    heading: requestHeading(words.placesTitle, request),
    body: [
      textPart(words.placesHint),
      ...page.shown.map((one) => placeRow(one, id)),
      ...(page.left > 0 ? [textPart(more(page.left, words.rowsUnit))] : []),
    ],
    buttons: [
      ...nextPageButton(page, (next) => ({ do: 'showPlaces', id, from: next })),
      postbackButton(openRequest, { do: 'show', id }),
    ],
  });
}

function placeRow({ year, itemId, quarter, item, isIn }: ShownPlace, id: string): messagingApi.FlexBox {
  const label = words.itemLabel(item, quarter);
  const place = { year, item: itemId, ...(quarter !== undefined && { quarter }) };
  const action = postbackAction({ do: 'placeRequest', id, ...place, as: isIn ? 'out' : 'in' }, label);
  return tappableRow({ label, detail: isIn ? words.isIn : words.isOut, action });
}
