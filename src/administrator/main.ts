/** `npm run administrator -- code`: a new code that makes its user administrator, for an office that nobody administers any more. */
import { parseArgs } from 'node:util';
import type { OfficeSettings } from '../config/installation.js';
import { readSettings } from '../config/read-settings.js';
import { hindrance } from '../hosting/command-beside.js';
import { groupedCode } from '../people/account/code-text.js';
import { makeAdministratorCode } from '../people/joining/administrator-codes.js';
import { reasonOf } from '../reason-of.js';
import { openBeside } from '../storage/open-beside.js';
import * as words from '../text/administrator.js';
import { settingsFaulty } from '../text/start.js';

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
  const why = await hindrance(config, words.runAsCommand);
  if (why !== undefined) return endWith(1, why);
  const now = () => new Date();
  const { stores, close } = await openBeside(config, now);
  const { code, until } = await makeAdministratorCode({ stores, now });
  await close();
  return endWith(0, words.codeMade(groupedCode(code), until));
}

function endWith(code: 0 | 1, sentence: string): never {
  console.log(sentence);
  process.exit(code);
}
