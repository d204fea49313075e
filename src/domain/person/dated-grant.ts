/** What somebody has from one day to another, both included: it switches itself on and off. It is ended, never deleted. */
import { z } from 'zod';
import { bangkokDate } from '../../clock.js';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const granted = z.object({
  from: day,
  to: day,
  givenBy: z.string(),
  givenAt: z.coerce.date(),
  endedAt: z.coerce.date().optional(),
  endedBy: z.string().optional(),
});
export type Granted = z.infer<typeof granted>;

export function isInForce(one: Granted, now: Date): boolean {
  return isStanding(one, now) && one.from <= bangkokDate(now);
}

/** In force, or yet to be. */
export function isStanding({ to, endedAt }: Granted, now: Date): boolean {
  return endedAt === undefined && bangkokDate(now) <= to;
}

/** The one at this place ends now; where it has ended, nothing changes. */
export function withoutGrant<T extends Granted>(
  all: T[],
  place: number,
  { at, by }: { at: Date; by: string },
): T[] {
  return all.map((one, index) =>
    index === place && one.endedAt === undefined ? { ...one, endedAt: at, endedBy: by } : one,
  );
}
