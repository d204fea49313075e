/** `npm run bench`: the figures of the design's budgets on each storage, measured on the built program in one run. */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { costOfRequest } from './cost-of-request.js';
import { decidersAtOnce } from './deciders.js';
import { figuresOf } from './figures.js';
import { formPdf } from './form-pdf.js';
import { handledEvents } from './handled.js';
import { listTimes } from './lists.js';
import { monthlyReportTimes } from './monthly-report.js';
import { officesInOneProcess } from './offices.js';
import { packs } from './packs.js';
import { uploadsAtOnce } from './uploads.js';

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);

const mongodbUri = process.env.TEST_MONGODB_URI;
if (!mongodbUri) console.log('!! SKIPPED: the MongoDB column. Set TEST_MONGODB_URI.\n');

const onSqlite = await figuresOf({});
const onMongo = mongodbUri ? await figuresOf({ mongodbUri }) : [];

print('', ['SQLite', 'MongoDB'], 'bar for SQLite');
for (const [row, { what, value, bar }] of onSqlite.entries())
  print(what, [value, onMongo[row]?.value ?? '-'], bar);
for (const { what, value, bar } of await costOfRequest()) print(what, [value, ''], bar);
for (const { what, value, bar } of await handledEvents()) print(what, [value, ''], bar);
for (const { what, value, bar } of await decidersAtOnce()) print(what, [value, ''], bar);
for (const { what, value, bar } of await formPdf()) print(what, [value, ''], bar);

for (const { what, value, bar } of await uploadsAtOnce()) print(what, [value, ''], bar);
for (const { what, value, bar } of await packs()) print(what, [value, ''], bar);

for (const { what, value, bar } of await officesInOneProcess()) print(what, [value, ''], bar);

const sizes = [1_000, 10_000, 100_000];
const times: Record<string, number>[] = [];
for (const size of sizes) times.push(await listTimes(size));
console.log('\nof 1,000, 10,000 and 100,000 requests, in milliseconds');
for (const what of Object.keys(times[0] ?? {})) {
  const ofSizes = times.map((one) => one[what] ?? Number.NaN);
  const growth = (ofSizes.at(-1) ?? Number.NaN) / (ofSizes[0] ?? Number.NaN);
  print(what, [ofSizes.map((one) => one.toFixed(1)).join(' -> '), ''], `<= 2x, is ${growth.toFixed(1)}x`);
}

for (const count of [100_000, 500_000]) {
  const { whole, longestBlock } = await monthlyReportTimes(count);
  print(
    `monthly report of ${count.toLocaleString('en')} requests`,
    [`${whole.toFixed(0)} ms`, ''],
    '<= 1000 ms',
  );
  print('  of that the longest block', [`${longestBlock.toFixed(0)} ms`, ''], '<= 100 ms');
}

function print(what: string, values: string[], bar = ''): void {
  console.log(`${what.padEnd(58)} ${values.map((value) => value.padStart(12)).join('')}   ${bar}`);
}
