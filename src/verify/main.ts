/** `npm run verify`: proves the records of each office, of a backup, or a paper that was given out. Ends with 1 where something was changed, with 2 where it can't look. */
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkBackup } from '../backup/check-backup.js';
import { readSettings } from '../config/read-settings.js';
import { isSound, type Verification } from '../domain/evidence/verification.js';
import { type ProvenStorage, verifyPaperIn, verifyStorage } from '../evidence/verify-storage.js';
import { reasonOf } from '../reason-of.js';
import { unfit, whole } from '../text/backup.js';
import { settingsFaulty } from '../text/start.js';
import * as words from '../text/verify.js';

const CHANGED = 1;
const CANNOT_LOOK = 2;

await main().catch((error: unknown) => {
  say(reasonOf(error), CANNOT_LOOK);
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return say(words.usage);
  const folder = positionals.find((path) => !isFile(path));
  const papers = positionals.filter(isFile);
  if (papers.length > 0) return verifyPapers(papers, folder);
  if (folder === undefined) return verifyInstallation();
  await verifyBytes(folder);
  await verify({ dataDir: folder });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Each of several offices is asked: a paper is one that any of them made. */
async function verifyPapers(files: readonly string[], folder: string | undefined): Promise<void> {
  const storages = folder === undefined ? storagesOf() : [{ dataDir: folder }];
  for (const file of files) {
    const found = await Promise.all(
      storages.map(async (storage) => verifyPaperIn(storage, await readFile(file))),
    );
    const [known = found[0]] = found.filter(({ kind }) => kind === 'made' || kind === 'listed');
    if (!known) continue;
    if (known.kind === 'made') {
      say(words.paperMade(file, known), known.isRecordSound ? 0 : CHANGED);
    } else if (known.kind === 'listed') {
      say(words.paperListed(file, known), known.isRecordSound ? 0 : CHANGED);
    } else if (known.kind === 'unknown') say(words.paperUnknown(file), CHANGED);
    else say(words.cannotLook[known.kind], CANNOT_LOOK);
  }
}

function storagesOf(): ProvenStorage[] {
  return readOffices().flatMap(({ read }) => (read.ok ? [read.config] : []));
}

async function verifyInstallation(): Promise<void> {
  for (const { id, read } of readOffices()) {
    if (id !== undefined) say(`[${id}]`);
    if (read.ok) await verify(read.config);
  }
}

/** Says what is wrong with the settings of those that can't be read. */
function readOffices() {
  const { read } = readSettings(process.env);
  if (!read.ok) {
    say(settingsFaulty(read.faults), CANNOT_LOOK);
    return [];
  }
  for (const { id, read: own } of read.config.officeSettings) {
    if (!own.ok) say(settingsFaulty(own.faults, id), CANNOT_LOOK);
  }
  return read.config.officeSettings;
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
