/** A process that locks the data folder given to it, says whether it could, and lives until it is killed. */
import { DataFolderInUse, lockDataFolder } from '../../../src/storage/sqlite/lock-data-folder.js';

const folder = process.argv[2] ?? '';

/** The lock must hold although nobody keeps what was returned. */
async function collectGarbage(): Promise<void> {
  globalThis.gc?.();
  await new Promise((resolve) => setImmediate(resolve));
  globalThis.gc?.();
}

try {
  lockDataFolder(folder);
  await collectGarbage();
  console.log('locked');
} catch (error) {
  if (!(error instanceof DataFolderInUse)) throw error;
  console.log('refused');
}
process.stdin.resume();
