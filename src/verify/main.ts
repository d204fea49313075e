/** `npm run verify`: proves the records of each office, or of a backup. Ends with 1 where something was changed, with 2 where it can't look. */
import { parseArgs } from 'node:util';
import { checkBackup } from '../backup/check-backup.js';
import { readSettings } from '../config/read-settings.js';
import { isSound, type Verification } from '../domain/evidence/verification.js';
import { type ProvenStorage, verifyStorage } from '../evidence/verify-storage.js';
import { unfit, whole } from '../text/backup.js';
import { settingsFaulty } from '../text/start.js';
import * as words from '../text/verify.js';

const CHANGED = 1;
const CANNOT_LOOK = 2;

await main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error), CANNOT_LOOK);
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  const [folder] = positionals;
  if (values.help) return say(words.usage);
  if (folder === undefined) return verifyInstallation();
  await verifyBytes(folder);
  await verify({ dataDir: folder });
}

async function verifyInstallation(): Promise<void> {
  const { read } = readSettings(process.env);
  if (!read.ok) return say(settingsFaulty(read.faults), CANNOT_LOOK);
  for (const { id, read: own } of read.config.officeSettings) {
    if (id !== undefined) say(`[${id}]`);
    if (own.ok) await verify(own.config);
    else say(settingsFaulty(own.faults, id), CANNOT_LOOK);
  }
}

/** A data folder has no manifest, and is proved by its records alone. */
async function verifyBytes(folder: string): Promise<void> {
  const checked = await checkBackup(folder);
  if (checked.kind === 'whole') say(whole(checked.manifest.office, checked.manifest.madeAt));
  if (checked.kind === 'damaged') say(unfit.damaged(checked.paths), CHANGED);
  if (checked.kind === 'tornOff') say(unfit.tornOff, CANNOT_LOOK);
}

async function verify(storage: ProvenStorage): Promise<void> {
  const verified = await verifyStorage(storage);
  if (verified.kind === 'verified') return report(verified.verification);
  say(words.cannotLook[verified.kind], CANNOT_LOOK);
}

function report(verification: Verification): void {
  if (isSound(verification)) {
    say(words.sound(verification));
    return;
  }
  for (const line of words.faultLines(verification)) say(line, CHANGED);
}

/** The worst code that was said stays: something that was changed is worse than something that can't be seen. */
function say(line: string, code = 0): void {
  if (code === 0) console.log(line);
  else console.error(line);
  if (code === CHANGED || (code === CANNOT_LOOK && !process.exitCode)) process.exitCode = code;
}
