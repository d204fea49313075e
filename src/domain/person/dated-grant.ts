/** A grant from one day to another, both included, such as an order or a leave. It takes effect and ends by the day; it is never deleted. */
import { z } from 'zod';
import { bangkokDate } from '../../clock.js';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const datedGrant = z.object({
  from: day,
  to: day,
  givenBy: z.string(),
  givenAt: z.coerce.date(),
  endedAt: z.coerce.date().optional(),
  endedBy: z.string().optional(),
});
export type DatedGrant = z.infer<typeof datedGrant>;

interface Ended {
  at: Date;
  by: string;
}

export function isInForce(one: DatedGrant, now: Date): boolean {
  return isNotOver(one, now) && one.from <= bangkokDate(now);
}

/** In force, or yet to be. */
export function isNotOver({ to, endedAt }: DatedGrant, now: Date): boolean {
  return endedAt === undefined && bangkokDate(now) <= to;
}

/** The one at this index ends now. @returns the same list where there is none, or where it has ended */
export function withoutGrant<T extends DatedGrant>(all: T[], index: number, { at, by }: Ended): T[] {
  const one = all[index];
  if (!one || one.endedAt !== undefined) return all;
  return all.with(index, { ...one, endedAt: at, endedBy: by });
}
