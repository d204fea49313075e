/** An order by which somebody acts for the head, from one day to another, both included. Orders are ended, never deleted. */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

import { datedGrant } from './dated-grant.js';

export const actingOrder = datedGrant.extend({
  /** As it stands on the paper. */
  number: z.string(),
  /** It covers every decision, in this capacity; absent: those of the procedures that the profile names. */
  everything: z.object({ title: z.string(), head: z.string() }).optional(),
});
export type ActingOrder = z.infer<typeof actingOrder>;

/** The facts on the order's paper. */
export type OrderPaper = Pick<ActingOrder, 'number' | 'from' | 'to' | 'everything'>;

export function paperOf({ number, from, to, everything }: OrderPaper): OrderPaper {
  return { number, from, to, ...(everything && { everything }) };
}

export function isSamePaper(one: OrderPaper, other: OrderPaper): boolean {
  return isDeepStrictEqual(paperOf(one), paperOf(other));
}
