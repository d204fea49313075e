/** An order by which somebody acts for the head, from one day to another, both included. Orders are ended, never deleted. */
import { z } from 'zod';

import { datedGrant } from './dated-grant.js';

/** `number` as it stands on the paper. */
export const actingOrder = datedGrant.extend({ number: z.string() });
export type ActingOrder = z.infer<typeof actingOrder>;

/** What stands on the paper. */
export type OrderPaper = Pick<ActingOrder, 'number' | 'from' | 'to'>;

export function isSamePaper(one: OrderPaper, other: OrderPaper): boolean {
  return one.number === other.number && one.from === other.from && one.to === other.to;
}
