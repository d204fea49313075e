/** The backup of a day, in a folder of its own named by it; what is older than is kept goes afterwards. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bangkokDate, isRealDate, type LocalDate } from '../clock.js';
import { keptBackups } from './kept-backups.js';
import { type BackupOptions, type BackupResult, makeBackup, UNFINISHED } from './make-backup.js';
import { MANIFEST } from './manifest.js';

export interface NightlyBackup extends Pick<BackupOptions, 'dataDir' | 'officeProfile' | 'now'> {
  /** The folder of all of them. */
  folder: string;
}

/** Does nothing where the day has its backup. @returns undefined then */
export async function nightlyBackup({
  folder,
  ...options
}: NightlyBackup): Promise<BackupResult | undefined> {
  const day = bangkokDate(options.now);
  const before = backupDays(folder);
  if (before.includes(day)) return undefined;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeUnfinished(folder);
  const newest = before.at(-1);
  const earlier = newest === undefined ? undefined : join(folder, newest);
  const result = await makeBackup({ ...options, target: join(folder, day), earlier });
  if (result.kind === 'made') await removeOld(folder);
  return result;
}

/** The days of finished backups, the oldest first. */
export function backupDays(folder: string): LocalDate[] {
  if (!existsSync(folder)) return [];
  const days = readdirSync(folder).filter(isRealDate);
  return days.filter((day) => existsSync(join(folder, day, MANIFEST))).toSorted();
}

/** The remains of a break on another day. */
async function removeUnfinished(folder: string): Promise<void> {
  const left = readdirSync(folder).filter((name) => isRealDate(name.replace(UNFINISHED, '')));
  for (const name of left.filter((one) => one.endsWith(UNFINISHED))) {
    await rm(join(folder, name), { recursive: true });
  }
}

async function removeOld(folder: string): Promise<void> {
  const days = backupDays(folder);
  const kept = keptBackups(days);
  for (const day of days.filter((one) => !kept.includes(one))) {
    await rm(join(folder, day), { recursive: true });
  }
}
