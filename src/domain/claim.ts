/** A claim: whoever takes its key first does what happens once. */
import { z } from 'zod';

export const claimRecordSchema = z.object({ key: z.string(), holder: z.string() });
export type ClaimRecord = z.infer<typeof claimRecordSchema>;

/** The keys that begin so are those from it up to here. */
export function endOfPrefix(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}
