/** `npm run bench`: the figures of the design's budgets, measured on the built program in one run. */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { latenciesAt, mostPerSecond } from './load.js';
import { monthlyReportTimes } from './monthly-report.js';
import { pushesPerRequest } from './pushes-per-request.js';
import { startBot, startEcho } from './server-process.js';

const WARM_UP_SECONDS = 1;
const TURNS = 5;
const STARTS = 5;

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);

await coldStart();
await idleMemory();
await acknowledgements();
await latency();
await monthlyReports();
print('pushes billed for one request', String(await pushesPerRequest()), '<= 3');

async function coldStart(): Promise<void> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const bot = await startBot();
    times.push(bot.healthyAfterMs);
    await bot.stop();
  }
  print(`cold start to healthy, median of ${STARTS}`, `${quantile(times, 0.5).toFixed(0)} ms`, '<= 1500 ms');
}

async function idleMemory(): Promise<void> {
  const bot = await startBot();
  await setTimeout(3_000);
  const megabytes = bot.memoryInMegabytes();
  await bot.stop();
  print('memory when idle', megabytes === null ? 'not said here' : `${megabytes.toFixed(0)} MB`, '<= 150 MB');
}

/** In turns, so that whatever else the machine does meets both. */
async function acknowledgements(): Promise<void> {
  const [echo, bot] = [await startEcho(), await startBot()];
  const [toEcho, toBot] = [
    { port: echo.port, path: '/callback' },
    { port: bot.port, path: '/webhook' },
  ];
  for (const target of [toEcho, toBot]) await mostPerSecond(target, WARM_UP_SECONDS);
  const echoed: number[] = [];
  const stored: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    echoed.push(await mostPerSecond(toEcho, 1));
    stored.push(await mostPerSecond(toBot, 1));
    await bot.comesToRest();
  }
  await Promise.all([echo.stop(), bot.stop()]);
  const ratios = stored.map((one, turn) => one / (echoed[turn] ?? Number.NaN));
  print('acknowledgements/s of the SDK echo example, no storage', quantile(echoed, 0.5).toFixed(0), '');
  print('durable acknowledgements/s', quantile(stored, 0.5).toFixed(0), '');
  print(`ratio of the two, median of ${TURNS} turns`, quantile(ratios, 0.5).toFixed(2), '>= 0.70');
}

async function latency(): Promise<void> {
  const bot = await startBot();
  const target = { port: bot.port, path: '/webhook' };
  await latenciesAt(target, 200, WARM_UP_SECONDS);
  const latencies = await latenciesAt(target, 200, 10);
  await bot.stop();
  print('acknowledgement p99 at 200 events/s', `${quantile(latencies, 0.99).toFixed(1)} ms`, '<= 100 ms');
}

async function monthlyReports(): Promise<void> {
  const { last, old } = await monthlyReportTimes();
  const median = (times: number[]) => `${quantile(times, 0.5).toFixed(0)} ms`;
  print('report of last month, of 100,000 requests in five years', median(last), '<= 1000 ms');
  print('report of a month four years ago', median(old), '<= 1000 ms');
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

function print(what: string, figure: string, bar: string): void {
  console.log(`${what.padEnd(58)} ${figure.padStart(12)}   ${bar}`);
}
