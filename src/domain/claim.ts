/** A claim: whoever takes its key first does what happens once. */
import { z } from 'zod';

export const claimRecordSchema = z.object({ key: z.string(), holder: z.string() });
export type ClaimRecord = z.infer<typeof claimRecordSchema>;

/** @returns undefined where the holder is no such JSON */
export function readHolder<T>(schema: z.ZodType<T>, { holder }: ClaimRecord): T | undefined {
  try {
    return schema.parse(JSON.parse(holder));
  } catch {
    return undefined;
  }
}

/** The keys that begin so are those from it up to here. */
export function endOfPrefix(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}
