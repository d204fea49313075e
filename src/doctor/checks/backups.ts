/** Is there a backup of last night, and does it lie on another disk? */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { backupDays } from '../../backup/nightly-backup.js';
import { bangkokDate, daysBetween } from '../../clock.js';
import * as words from '../../text/doctor-backups.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, note, ok } from '../finding.js';

/** The one of last night may still be under way. */
const OLDEST_DAYS = 1;

export async function checkBackups({ config, records, settingsFile, now }: CheckContext): Promise<Finding[]> {
  const { backupDir, mongodbUri, dataDir } = config;
  if (mongodbUri !== undefined) return [note(words.backupsOfMongo)];
  if (records.kind === 'absent') return []; // there is nothing to lose yet
  const hasNobody = records.kind === 'sound' && records.persons.length === 0; // nor is a backup made then
  if (!backupDir) return [note(words.noBackups(settingsFile))];
  const folder = resolve(backupDir);
  const newest = backupDays(folder).at(-1);
  if (newest === undefined) return hasNobody ? [] : [fault(words.noBackupYet(folder))];
  if (daysBetween(newest, bangkokDate(now())) > OLDEST_DAYS) return [fault(words.backupOld(folder, newest))];
  const isOnSameDisk = statSync(folder).dev === statSync(dataDir).dev;
  return [isOnSameDisk ? note(words.backupOnSameDisk(folder, newest)) : ok(words.backupFine(folder, newest))];
}
