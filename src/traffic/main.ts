/** `npm run logs -- export`: the traffic log of each office for some days. Ends with 1 where its chain is broken, with 2 where it can't look. */
import { parseArgs } from 'node:util';
import { readSettings } from '../config/read-settings.js';
import { reasonOf } from '../reason-of.js';
import { settingsFaulty } from '../text/start.js';
import { changedLine, usage } from '../text/traffic.js';
import { trafficFolder, trafficLines } from './traffic-files.js';

const CHANGED = 1;
const CANNOT_LOOK = 2;

await main().catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exitCode = CANNOT_LOOK;
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const { from = '0000-01-01', to = '9999-12-31' } = values;
  if (values.help) return console.log(usage);
  if (positionals[0] !== 'export' || ![from, to].every(isDay)) return cannotLook(usage);
  const { read } = readSettings(process.env);
  if (!read.ok) return cannotLook(settingsFaulty(read.faults));
  for (const { id, read: own } of read.config.officeSettings) {
    if (own.ok) await exportDays(trafficFolder(own.config.dataDir), { from, to });
    else cannotLook(settingsFaulty(own.faults, id));
  }
}

/** The chain is followed from the oldest day that is kept, whichever days are asked for. */
async function exportDays(folder: string, { from, to }: { from: string; to: string }): Promise<void> {
  for await (const { day, line, text, isSound } of trafficLines(folder)) {
    if (day >= from && day <= to) console.log(text);
    if (isSound) continue;
    console.error(changedLine(day, line));
    process.exitCode = CHANGED;
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function cannotLook(why: string): void {
  console.error(why);
  process.exitCode = CANNOT_LOOK;
}
