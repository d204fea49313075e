/** In which places of the assessment's board an administrator has put a request, or taken it out of: by whom, and when. Older ones are kept. */
import { z } from 'zod';
import type { Quarter } from '../../offices/board.js';
import { actor } from '../request/actor.js';

/** A place of the board: an item, in one quarter where it is owed by quarters. */
export interface Place {
  /** The fiscal year. */
  year: number;
  itemId: string;
  quarter?: Quarter | undefined;
}

const placementSchema = z.object({
  year: z.number().int(),
  itemId: z.string(),
  quarter: z.literal([1, 2, 3, 4]).optional(),
  as: z.enum(['in', 'out']),
  by: actor,
  at: z.coerce.date(),
  /** The act that caused it: the same act again changes nothing. */
  actKey: z.string(),
});
export type Placement = z.infer<typeof placementSchema>;
export const placedAs = placementSchema.shape.as.options;
export type PlacedAs = Placement['as'];

export const placementsSchema = z.object({
  /** The request's id. */
  id: z.string(),
  version: z.number().int(),
  /** In the order in which they were made. */
  placements: z.array(placementSchema),
});
export type Placements = z.infer<typeof placementsSchema>;

export function withPlacement(
  before: Placements | undefined,
  requestId: string,
  placement: Placement,
): Placements {
  const present = before ?? { id: requestId, version: 0, placements: [] };
  return { ...present, version: present.version + 1, placements: [...present.placements, placement] };
}

/** The last word on a place; undefined where nobody put the request there or took it out. */
export function lastPlacement(
  placements: Pick<Placements, 'placements'> | undefined,
  { year, itemId, quarter }: Place,
): Placement | undefined {
  return placements?.placements.findLast(
    (one) => one.year === year && one.itemId === itemId && one.quarter === quarter,
  );
}
