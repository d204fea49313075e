/** The places of the assessment's board for one request: in which of them it serves. */
import { bangkokDate, fiscalYear } from '../clock.js';
import type { Deps } from '../deps.js';
import type { Place } from '../domain/assessment/placements.js';
import { assessmentRows } from '../domain/assessment/rows.js';
import { mayPlaceEvidence } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { UserError } from '../errors.js';
import { type BoardItem, boardOfYear } from '../offices/board.js';

export interface PlaceOfRequest extends Place {
  item: BoardItem;
  /** It counts there, or will once it is published. */
  isIn: boolean;
}

/** The places of the present fiscal year, those in which the request serves first. @throws UserError */
export async function readPlaces(
  deps: Pick<Deps, 'office' | 'stores' | 'now'>,
  by: Person,
  request: PublishRequest,
): Promise<PlaceOfRequest[]> {
  if (!mayPlaceEvidence(by)) throw new UserError('notAllowed');
  const now = deps.now();
  const year = fiscalYear(bangkokDate(now));
  const { boards } = deps.office;
  const board = boards && boardOfYear(boards, year);
  if (!board) return [];
  const placements = await deps.stores.placements.get(request.id);
  const rows = assessmentRows(board, [{ request, placements }], { period: `FY${year}`, now });
  const places = rows.map(({ item, quarter, requests, underWay }) => ({
    ...{ year, itemId: item.id, quarter, item },
    isIn: requests.length + underWay.length > 0,
  }));
  const order = board.items.map(({ id }) => id);
  const byBoard = places.toSorted((one, other) => order.indexOf(one.itemId) - order.indexOf(other.itemId));
  return [...byBoard.filter(({ isIn }) => isIn), ...byBoard.filter(({ isIn }) => !isIn)];
}
