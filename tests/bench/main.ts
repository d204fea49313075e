/** `npm run bench`: the figures of the design's budgets on each storage, measured on the built program in one run. */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { costOfRequest } from './cost-of-request.js';
import { decidersAtOnce } from './deciders.js';
import { growthOfDigest } from './digest.js';
import { type Figure, figuresOf } from './figures.js';
import { formPdf } from './form-pdf.js';
import { handledEvents } from './handled.js';
import { growthOfLists } from './lists.js';
import { monthlyReports } from './monthly-report.js';
import { officesInOneProcess } from './offices.js';
import { packs } from './packs.js';
import { roundTrips } from './round-trips.js';
import { uploadsAtOnce } from './uploads.js';

const mongodbUri = process.env.TEST_MONGODB_URI;

/** By the names that `--only` takes. */
const parts: Record<string, () => Promise<Figure[]>> = {
  acknowledging: () => figuresOf({}),
  'acknowledging-on-mongodb': () => onMongodb((uri) => figuresOf({ mongodbUri: uri })),
  'round-trips': () => onMongodb(roundTrips),
  request: costOfRequest,
  handled: handledEvents,
  deciders: decidersAtOnce,
  form: formPdf,
  uploads: uploadsAtOnce,
  packs,
  offices: officesInOneProcess,
  lists: growthOfLists,
  digest: growthOfDigest,
  report: monthlyReports,
};

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const { only: names = Object.keys(parts) } = values;
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}`);
  process.exit(1);
}

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const name of names) {
  console.log(`\n${name}`);
  for (const { what, value, bar = '' } of (await parts[name]?.()) ?? [])
    console.log(`${what.padEnd(58)} ${value.padStart(24)}   ${bar}`);
}

async function onMongodb(measure: (uri: string) => Promise<Figure[]>): Promise<Figure[]> {
  if (mongodbUri) return measure(mongodbUri);
  return [{ what: '!! SKIPPED: set TEST_MONGODB_URI', value: '' }];
}
