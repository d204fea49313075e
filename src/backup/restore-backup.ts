/** Puts a backup into a data folder that holds nothing of its own. The database comes last: a break leaves no office that half works. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createFileStore } from '../storage/files/file-store.js';
import { lockDataFolder } from '../storage/sqlite/lock-data-folder.js';
import { migrations } from '../storage/sqlite/migrations.js';
import { type CheckedBackup, checkBackup } from './check-backup.js';
import { copyPart } from './copy-part.js';
import { DATABASE, type Manifest } from './manifest.js';

export type RestoreResult =
  | { kind: 'restored' | 'tooNew'; manifest: Manifest }
  /** notEmpty: of a database, or of a file that is not in the backup. */
  | { kind: 'notEmpty' }
  | Exclude<CheckedBackup, { kind: 'whole' }>;

/** @throws DataFolderInUse */
export async function restoreBackup(folder: string, dataDir: string): Promise<RestoreResult> {
  const checked = await checkBackup(folder);
  if (checked.kind !== 'whole') return checked;
  const { manifest } = checked;
  if (manifest.schema > migrations.length) return { kind: 'tooNew', manifest };
  const lock = lockDataFolder(dataDir);
  try {
    if (await holdsOther(dataDir, manifest)) return { kind: 'notEmpty' };
    await copyInto(dataDir, folder, manifest);
  } finally {
    lock.release();
  }
  return { kind: 'restored', manifest };
}

/** The remains of an interrupted restore are no other data. */
async function holdsOther(dataDir: string, { parts }: Manifest): Promise<boolean> {
  if (existsSync(join(dataDir, DATABASE)) || existsSync(join(dataDir, `${DATABASE}-wal`))) return true;
  const names = new Set(parts.map(({ path }) => path.split('/').at(-1)));
  const files = await createFileStore(join(dataDir, 'files'));
  for await (const name of files.list()) if (!names.has(name)) return true;
  return false;
}

async function copyInto(dataDir: string, folder: string, { parts }: Manifest): Promise<void> {
  for (const { path } of parts.filter((one) => /^(files|traffic)\//.test(one.path))) {
    await rm(join(dataDir, path), { force: true });
    await copyPart(join(folder, path), join(dataDir, path));
  }
  const unfinished = join(dataDir, `${DATABASE}.unfinished`);
  await rm(unfinished, { force: true });
  await copyPart(join(folder, DATABASE), unfinished);
  await rename(unfinished, join(dataDir, DATABASE));
}
