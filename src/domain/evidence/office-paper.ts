/** A paper that is of no one request's record, such as a register or an empty form, by the SHA-256 of its bytes: kept as a claim, in the chain of the office. */
import { z } from 'zod';
import { type ClaimRecord, readHolder } from '../claim.js';
import { registerKinds } from '../register.js';
import { periodSchema } from '../report/period.js';

/** The hash of its bytes comes behind it. */
export const OFFICE_PAPER = 'paper-made:';

/** By which the address on a paper finds its bytes: the mark of the address and their hash come behind it. */
export function sealedKey(mark: string, id = ''): string {
  return `paper-sealed:${mark}:${id}`;
}

const officePaperSchema = z.object({
  kind: z.enum(['register', 'report', 'blankForm', 'packIndex']),
  /** The kind of a register. */
  register: z.enum(registerKinds).optional(),
  period: periodSchema.optional(),
  /** The words above an empty form; the name of the file of a pack, for its index. */
  title: z.string().optional(),
  /** The SHA-256 of what it prints, which its seal shows; absent on those from before they bore one. */
  hash: z.string().optional(),
  /** When these bytes were made first. */
  at: z.coerce.date(),
});
export type OfficePaper = z.infer<typeof officePaperSchema>;

/** Before its bytes are made. */
export type ListedPaper = Omit<OfficePaper, 'at' | 'hash'> & { hash: string };

/** @returns undefined where it can't be read */
export function readOfficePaper(claim: ClaimRecord): OfficePaper | undefined {
  return readHolder(officePaperSchema, claim);
}
