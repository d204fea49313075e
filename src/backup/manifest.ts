/** The table of contents of a backup: everything in it with size and SHA-256. It is written last, so a backup without one is unfinished. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export const MANIFEST = 'backup.json';
export const DATABASE = 'publish-desk.db';

const part = z.object({
  /** As seen from the backup's folder, with `/`. */
  path: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
});
export type Part = z.infer<typeof part>;

const manifestSchema = z.object({
  format: z.literal(1),
  madeAt: z.coerce.date(),
  /** The name of the office, as its profile has it. */
  office: z.string(),
  /** The number of the database's last migration. */
  schema: z.number().int(),
  parts: z.array(part),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** @returns undefined where there is none that can be read */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')));
  } catch {
    return undefined;
  }
}
