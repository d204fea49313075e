/** `npm run administrator -- code`: a new code that makes its user administrator, for an office that nobody administers any more. */
import { parseArgs } from 'node:util';
import type { Config } from '../config/config.js';
import type { OfficeSettings } from '../config/installation.js';
import { readSettings } from '../config/read-settings.js';
import { readRecords } from '../doctor/read-records.js';
import { serviceUser } from '../doctor/service-user.js';
import { groupedCode } from '../people/account/code-text.js';
import { makeAdministratorCode } from '../people/joining/administrator-codes.js';
import { reasonOf } from '../reason-of.js';
import { openBeside } from '../storage/open-beside.js';
import * as words from '../text/administrator.js';
import { settingsFaulty } from '../text/start.js';
import { currentUser } from '../user-names.js';

const options = { office: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

await main().catch((error: unknown) => endWith(1, reasonOf(error)));

async function main(): Promise<never> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help || positionals.join() !== 'code') return endWith(values.help ? 0 : 1, words.usage);
  const { read } = readSettings(process.env);
  if (!read.ok) return endWith(1, settingsFaulty(read.faults));

  const { officeSettings } = read.config;
  const wanted = officeSettings.filter(({ id }) => values.office === undefined || id === values.office);
  const [only, ...others] = wanted;
  if (!only || others.length > 0)
    return endWith(1, words.whichOffice(officeSettings.map(({ id = '' }) => id)));
  return giveCode(only);
}

async function giveCode({ id, read }: OfficeSettings): Promise<never> {
  if (!read.ok) return endWith(1, settingsFaulty(read.faults, id));
  const { config } = read;
  const hindrance = wrongUser(config) ?? (await recordsNotReady(config));
  if (hindrance !== undefined) return endWith(1, hindrance);
  const now = () => new Date();
  const { stores, close } = await openBeside(config, now);
  const { code, until } = await makeAdministratorCode({ stores, now });
  await close();
  return endWith(0, words.codeMade(groupedCode(code), until));
}

/** What root writes the bot could not write any more. */
function wrongUser({ dataDir, mongodbUri }: Config): string | undefined {
  if (mongodbUri) return undefined;
  const service = serviceUser(dataDir);
  return service && service.id !== currentUser()?.id ? words.runAs(service.name) : undefined;
}

async function recordsNotReady(config: Config): Promise<string | undefined> {
  const { kind } = await readRecords(config);
  return kind === 'sound' ? undefined : words.recordsNotReady;
}

function endWith(code: 0 | 1, sentence: string): never {
  console.log(sentence);
  process.exit(code);
}
