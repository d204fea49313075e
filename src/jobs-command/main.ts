/** `npm run jobs`: what the bot does by the clock, and one of these jobs done now, or tried on a copy. */
import { parseArgs } from 'node:util';
import { bangkokDate } from '../clock.js';
import type { Config } from '../config/config.js';
import { readSettings } from '../config/read-settings.js';
import { serviceUser } from '../doctor/service-user.js';
import { prepareOffice, type SoundOffice } from '../hosting/prepare-office.js';
import { reasonOf } from '../reason-of.js';
import { openBeside } from '../storage/open-beside.js';
import { runAs, whichOffice } from '../text/administrator.js';
import * as words from '../text/jobs-command.js';
import { settingsFaulty } from '../text/start.js';
import { currentUser } from '../user-names.js';
import { openCopy } from './copied-records.js';
import { jobsBeside, runByHand } from './run-job.js';

const options = {
  at: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  office: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

await main().catch((error: unknown) => endWith(1, reasonOf(error)));

async function main(): Promise<never> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [command, ...names] = positionals;
  const isUnderstood = command === 'list' || (command === 'run' && names.length > 0);
  if (values.help || !isUnderstood) return endWith(values.help ? 0 : 1, words.usage);
  const office = soundOffice(values.office);
  const at = values.at === undefined ? new Date() : dayAt(values.at);
  const isDry = values['dry-run'];
  if (bangkokDate(at) > bangkokDate(new Date()) && !isDry) return endWith(1, words.dayToCome);
  const hindrance = wrongUser(office.config);
  if (hindrance !== undefined) return endWith(1, hindrance);
  const name = names.join(' '); // a name of several words need not be quoted
  return work({ office, at, isDry, name: command === 'run' ? name : undefined });
}

interface Wanted {
  office: SoundOffice;
  at: Date;
  isDry: boolean;
  /** Absent: all are listed. */
  name: string | undefined;
}

async function work({ office: { config, office }, at, isDry, name }: Wanted): Promise<never> {
  const now = () => at;
  const { stores, close } = isDry ? await openCopy(config) : await openBeside(config, now);
  const given = { config, office, stores, now };
  try {
    const jobs = await jobsBeside(given);
    if (name === undefined) return await end(0, [...jobs.map(words.jobLine), words.listLegend].join('\n'));
    const made = await runByHand(given, name);
    const names = jobs.filter(({ byHand }) => byHand).map((job) => job.name);
    return made ? await end(0, words.ran(name, made, isDry)) : await end(1, words.unknownJob(name, names));
  } catch (error) {
    return await end(1, reasonOf(error));
  }

  async function end(code: 0 | 1, sentence: string): Promise<never> {
    await close();
    return endWith(code, sentence);
  }
}

function soundOffice(wanted: string | undefined): SoundOffice {
  const { read } = readSettings(process.env);
  if (!read.ok) return endWith(1, settingsFaulty(read.faults));
  const { officeSettings } = read.config;
  const [only, ...others] = officeSettings.filter(({ id }) => wanted === undefined || id === wanted);
  if (!only || others.length > 0) return endWith(1, whichOffice(officeSettings.map(({ id = '' }) => id)));
  const prepared = prepareOffice(only);
  return prepared.kind === 'sound' ? prepared : endWith(1, prepared.says);
}

function dayAt(day: string): Date {
  const at = new Date(`${day}T12:00:00+07:00`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at.getTime()) && bangkokDate(at) === day;
  return isDay ? at : endWith(1, words.badDay);
}

/** What root writes the bot could not write any more. */
function wrongUser({ dataDir, mongodbUri }: Config): string | undefined {
  const service = mongodbUri ? undefined : serviceUser(dataDir);
  return service && service.id !== currentUser()?.id ? runAs(service.name, words.runAsCommand) : undefined;
}

function endWith(code: 0 | 1, sentence: string): never {
  console.log(sentence);
  process.exit(code);
}
