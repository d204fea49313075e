/** The job of the night: a backup of this office where its settings name a folder for it. */
import type { Config } from '../config/config.js';
import type { InTurn } from '../in-turn.js';
import type { Log } from '../log.js';
import { backupApart } from './backup-apart.js';

interface Surroundings {
  log: Log;
  now(): Date;
  /** Several offices are backed up one after the other. */
  inTurn: InTurn;
}

/** @returns undefined where no backups are wanted, or where MongoDB's own tools make them */
export function backUpNightly(
  { dataDir, backupDir, officeProfile, mongodbUri }: Config,
  { log, now, inTurn }: Surroundings,
): (() => Promise<void>) | undefined {
  if (!backupDir || mongodbUri) return undefined;
  return async () => {
    const result = await inTurn(() => backupApart({ folder: backupDir, dataDir, officeProfile, now: now() }));
    if (result?.kind === 'made') log.info({ folder: backupDir }, 'a backup was made');
  };
}
