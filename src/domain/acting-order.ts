/** By an order somebody acts for the head, from one day to another, both included. Orders are ended, never deleted. */
import { z } from 'zod';
import { bangkokDate } from '../clock.js';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const actingOrder = z.object({
  /** As it stands on the paper. */
  number: z.string(),
  from: day,
  to: day,
  givenBy: z.string(),
  givenAt: z.coerce.date(),
  endedAt: z.coerce.date().optional(),
  endedBy: z.string().optional(),
});
export type ActingOrder = z.infer<typeof actingOrder>;

/** What stands on the paper. */
export type OrderPaper = Pick<ActingOrder, 'number' | 'from' | 'to'>;

export function isInForce(order: ActingOrder, now: Date): boolean {
  return isStanding(order, now) && order.from <= bangkokDate(now);
}

/** In force, or yet to be. */
export function isStanding({ to, endedAt }: ActingOrder, now: Date): boolean {
  return endedAt === undefined && bangkokDate(now) <= to;
}

export function isSamePaper(one: OrderPaper, other: OrderPaper): boolean {
  return one.number === other.number && one.from === other.from && one.to === other.to;
}
