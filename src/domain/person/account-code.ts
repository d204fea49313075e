/** A code that moves a person's roles and work to the person's new LINE account: once, within a day. */
import { z } from 'zod';

export const accountCode = z.object({
  /** The code itself is kept nowhere. */
  salt: z.string(),
  hash: z.string(),
  givenBy: z.string(),
  givenAt: z.coerce.date(),
  /** The new account. */
  usedBy: z.string().optional(),
  usedAt: z.coerce.date().optional(),
});
export type AccountCode = z.infer<typeof accountCode>;

const VALID_FOR_MS = 24 * 60 * 60_000;

/** The first instant at which it is of no use. */
export function validUntil({ givenAt }: AccountCode): Date {
  return new Date(givenAt.getTime() + VALID_FOR_MS);
}

/** For whoever has used it, it stays usable: what broke off in the middle is completed. */
export function isUsable(code: AccountCode, personId: string, now: Date): boolean {
  return code.usedBy === undefined ? now < validUntil(code) : code.usedBy === personId;
}
