/** How much room the data has left on this machine. */
import { statfs } from 'node:fs/promises';

/** Below that the doctor and the watchdog warn. */
export const WANTED_MEGABYTES = 500;

export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** @returns undefined where nothing is kept on this machine. */
export function freeBytesOf({
  dataDir,
  mongodbUri,
}: {
  dataDir: string;
  mongodbUri?: string | undefined;
}): (() => Promise<number>) | undefined {
  return mongodbUri === undefined ? () => freeBytes(dataDir) : undefined;
}
