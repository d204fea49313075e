/** `npm run jobs`: what the bot does by the clock, and one of these jobs done now, or tried on a copy. */
import { parseArgs } from 'node:util';
import { bangkokDate } from '../clock.js';
import { oneOffice, wrongUser } from '../hosting/command-beside.js';
import type { SoundOffice } from '../hosting/prepare-office.js';
import { reasonOf } from '../reason-of.js';
import { openBeside } from '../storage/open-beside.js';
import * as words from '../text/jobs-command.js';
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
  const office = oneOffice(process.env, values.office);
  if (office.kind === 'faulty') return endWith(1, office.says);
  const at = values.at === undefined ? new Date() : dayAt(values.at);
  const isDry = values['dry-run'];
  if (bangkokDate(at) > bangkokDate(new Date()) && !isDry) return endWith(1, words.dayToCome);
  const hindrance = wrongUser(office.config, words.runAsCommand);
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

function dayAt(day: string): Date {
  const at = new Date(`${day}T12:00:00+07:00`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at.getTime()) && bangkokDate(at) === day;
  return isDay ? at : endWith(1, words.badDay);
}

function endWith(code: 0 | 1, sentence: string): never {
  console.log(sentence);
  process.exit(code);
}
