/** What somebody has from one day to another, both included: it switches itself on and off. It is ended, never deleted. */
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

export function isInForce(one: DatedGrant, now: Date): boolean {
  return isNotOver(one, now) && one.from <= bangkokDate(now);
}

/** In force, or yet to be. */
export function isNotOver({ to, endedAt }: DatedGrant, now: Date): boolean {
  return endedAt === undefined && bangkokDate(now) <= to;
}

/** The one at this index ends now; where it has ended, nothing changes. */
export function withoutGrant<T extends DatedGrant>(
  all: T[],
  index: number,
  ended: { at: Date; by: string },
): T[] {
  return all.map((one, at) =>
    at === index && one.endedAt === undefined ? { ...one, endedAt: ended.at, endedBy: ended.by } : one,
  );
}
