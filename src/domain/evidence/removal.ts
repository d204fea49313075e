/** The tombstone of data that an administrator had removed: that it was, whose, when, by whom and why. Never its content. */
import { z } from 'zod';
import { type ClaimRecord, readHolder } from '../claim.js';

/** Its key: one for each removal, in the order in which they were made. */
export const REMOVED = 'removed:';

/** All that may go; the rest is evidence. */
export const removable = ['contact', 'leaves', 'draft', 'chat', 'messages'] as const;

export const removalSchema = z.object({
  /** Whose it was. */
  personId: z.string(),
  what: z.array(z.enum(removable)),
  at: z.coerce.date(),
  /** As the operator wrote it. */
  by: z.string(),
  reason: z.string(),
});
export type Removal = z.infer<typeof removalSchema>;

/** @returns undefined where the claim is none of a removal, or can't be read */
export function readRemoval(claim: ClaimRecord): Removal | undefined {
  return claim.key.startsWith(REMOVED) ? readHolder(removalSchema, claim) : undefined;
}
