/** Where one run of the tests keeps its files: in memory where that has room, since a flush to the disk takes longer than many a test. */
import { chmodSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system in memory, on Linux; a container may have made it tiny. */
const IN_MEMORY = '/dev/shm';
const ROOM_BYTES = 2 * 1024 ** 3;

/** @returns a new folder, which whoever runs the tests removes afterwards */
export function newRunFolder(): string {
  const folder = mkdtempSync(join(hasRoom(IN_MEMORY) ? IN_MEMORY : tmpdir(), 'publish-desk-tests-'));
  chmodSync(folder, 0o755); // some tests start programs as another user
  return folder;
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM_BYTES;
  } catch {
    return false;
  }
}
