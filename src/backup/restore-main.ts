/** `npm run restore`: puts a backup into an empty data folder. Ends with 1 where nothing was restored. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Config } from '../config/config.js';
import type { OfficeSettings } from '../config/installation.js';
import { readSettings } from '../config/read-settings.js';
import { isSound } from '../domain/evidence/verification.js';
import { verifyStorage } from '../evidence/verify-storage.js';
import { reasonOf } from '../reason-of.js';
import { DataFolderInUse } from '../storage/sqlite/lock-data-folder.js';
import * as words from '../text/backup.js';
import { settingsFaulty } from '../text/start.js';
import { cannotLook, faultLines, sound } from '../text/verify.js';
import { restoreBackup } from './restore-backup.js';

await main().catch((error: unknown) => {
  if (error instanceof DataFolderInUse) say(words.notRestored.inUse(error.message), false);
  else say(reasonOf(error), false);
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { office: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [folder] = positionals;
  if (values.help || folder === undefined) return say(words.restoreUsage, values.help === true);
  const { read } = readSettings(process.env);
  if (!read.ok) return say(settingsFaulty(read.faults), false);
  const { officeSettings } = read.config;
  const chosen = officeSettings.length === 1 ? officeSettings[0] : named(officeSettings, values.office);
  if (!chosen) return say(words.notRestored.whichOffice(officeSettings.flatMap(({ id }) => id ?? [])), false);
  if (!chosen.read.ok) return say(settingsFaulty(chosen.read.faults, chosen.id), false);
  await restore(resolve(folder), chosen.read.config);
}

function named(offices: readonly OfficeSettings[], wanted: string | undefined): OfficeSettings | undefined {
  return offices.find(({ id }) => id !== undefined && id === wanted);
}

async function restore(folder: string, { mongodbUri, dataDir }: Config): Promise<void> {
  if (mongodbUri !== undefined) return say(words.notRestored.onMongo, false);
  const result = await restoreBackup(folder, dataDir);
  switch (result.kind) {
    case 'restored':
      say(words.restored(result.manifest.office, resolve(dataDir)), true);
      return prove(dataDir);
    case 'notEmpty':
      return say(words.notRestored.notEmpty(resolve(dataDir)), false);
    case 'tooNew':
      return say(words.notRestored.tooNew, false);
    case 'damaged':
      return say(words.unfit.damaged(result.paths), false);
    default:
      return say(words.unfit[result.kind], false);
  }
}

/** A backup is as its office was: what was broken then is broken now, and is said. */
async function prove(dataDir: string): Promise<void> {
  const verified = await verifyStorage({ dataDir });
  if (verified.kind !== 'verified') return say(cannotLook[verified.kind], true); // of an older program
  const { verification } = verified;
  if (isSound(verification)) return say(sound(verification), true);
  for (const line of faultLines(verification)) say(line, false);
}

function say(line: string, isWell: boolean): void {
  if (isWell) console.log(line);
  else console.error(line);
  if (!isWell) process.exitCode = 1;
}
