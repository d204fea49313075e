/** `npm run backup`: makes a backup of each office, or checks one. Ends with 1 where there is no whole backup afterwards. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Config } from '../config/config.js';
import { readSettings } from '../config/read-settings.js';
import { reasonOf } from '../reason-of.js';
import * as words from '../text/backup.js';
import { settingsFaulty } from '../text/start.js';
import { checkBackup } from './check-backup.js';
import { makeBackup } from './make-backup.js';

await main().catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exit(1);
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
  });
  const [folder] = positionals;
  if (values.help || folder === undefined) return say(words.backupUsage, values.help === true);
  if (values.check && (await isOurs(folder))) return check(folder);
  await ofEachOffice(resolve(folder));
}

async function isOurs(folder: string): Promise<boolean> {
  const { kind } = await checkBackup(folder);
  return kind !== 'absent';
}

async function check(folder: string): Promise<void> {
  const checked = await checkBackup(folder);
  switch (checked.kind) {
    case 'whole':
      return say(words.whole(checked.manifest.office, checked.manifest.madeAt), true);
    case 'damaged':
      return say(words.unfit.damaged(checked.paths), false);
    default:
      return say(words.unfit[checked.kind], false);
  }
}

async function ofEachOffice(folder: string): Promise<void> {
  const { read } = readSettings(process.env);
  if (!read.ok) return say(settingsFaulty(read.faults), false);
  for (const { id, read: own } of read.config.officeSettings) {
    if (own.ok) await backUp(own.config, id === undefined ? folder : join(folder, id));
    else say(settingsFaulty(own.faults, id), false);
  }
}

async function backUp(config: Config, folder: string): Promise<void> {
  if (config.mongodbUri !== undefined) return checkDumpOf(config, folder);
  const { dataDir, officeProfile } = config;
  const result = await makeBackup({ dataDir, officeProfile, target: folder, now: new Date() });
  if (result.kind !== 'made') return say(words.noBackup[result.kind](result.folder), false);
  const { office, parts } = result.manifest;
  const files = parts.filter(({ path }) => path.startsWith('files/')).length;
  const bytes = parts.reduce((sum, one) => sum + one.bytes, 0);
  say(words.made(folder, { office, files, megabytes: Math.ceil(bytes / 1024 ** 2) }), true);
}

/** Loaded only where it is used, as in storage/open-storage.ts. */
async function checkDumpOf({ mongodbUri = '', mongoDatabase }: Config, folder: string): Promise<void> {
  const { checkDump } = await import('../storage/mongo/check-dump.js');
  const dump = await checkDump(folder, { uri: mongodbUri, database: mongoDatabase });
  const isWhole = dump.kind === 'whole';
  say(dump.kind === 'absent' ? words.dumpWanted(dump, folder) : words.dumpChecked(dump, isWhole), isWhole);
}

function say(line: string, isWell: boolean): void {
  if (isWell) console.log(line);
  else console.error(line);
  if (!isWell) process.exitCode = 1;
}
