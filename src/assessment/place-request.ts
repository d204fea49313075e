/** An administrator puts a request in a place of the assessment's board, or takes it out. */
import type { Deps } from '../deps.js';
import {
  lastPlacement,
  type Place,
  type PlacedAs,
  type Placement,
  withPlacement,
} from '../domain/assessment/placements.js';
import { mayPlaceEvidence } from '../domain/permissions.js';
import { asActor, type Person } from '../domain/person/person.js';
import { UserError } from '../errors.js';
import { boardOfYear } from '../offices/board.js';

export interface Placing extends Place {
  requestId: string;
  as: PlacedAs;
  actKey: string;
}

/** A request that is there already is the same success. @throws UserError where the board has no such place */
export async function placeRequest(deps: Deps, by: Person, wanted: Placing): Promise<void> {
  const { requestId, ...place } = wanted;
  if (!mayPlaceEvidence(by)) throw new UserError('notAllowed');
  if (!isOnBoard(deps, place)) throw new UserError('entryNotFound');
  const before = await deps.stores.placements.get(requestId);
  const isRepeated = before?.placements.some(({ actKey }) => actKey === place.actKey);
  if (isRepeated || lastPlacement(before, place)?.as === place.as) return;
  const placement: Placement = { ...place, by: asActor(by), at: deps.now() };
  const next = withPlacement(before, requestId, placement);
  const written = await deps.stores.placements.replace(next, before?.version ?? 0);
  if (!written) await placeRequest(deps, by, wanted);
}

function isOnBoard({ office: { boards } }: Pick<Deps, 'office'>, { year, itemId, quarter }: Place): boolean {
  const item = boards && boardOfYear(boards, year)?.items.find(({ id }) => id === itemId);
  if (!item) return false;
  return quarter === undefined ? item.quarters.length === 0 : item.quarters.includes(quarter);
}
