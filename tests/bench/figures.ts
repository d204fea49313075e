/** The figures of the bench for one kind of storage. */
import { setTimeout } from 'node:timers/promises';
import { menusOf } from '../../src/text/menu-choices.js';
import { buildOffice } from '../support/builders.js';
import { startLineStub } from './line-stub.js';
import { latenciesAt, mostPerSecond } from './load.js';
import { type BenchStorage, startBot, startEcho } from './server-process.js';

/** A server runs for months: its code is compiled by then, and the garbage of its start is gone. */
const WARM_UP_SECONDS = 3;
const TURNS = 5;
const STARTS = 5;
export const MENUS_OF_OFFICE = menusOf(buildOffice()).length;

export interface Figure {
  what: string;
  value: string;
  /** The bar that the design sets for SQLite. */
  bar?: string;
}

export async function figuresOf(storage: BenchStorage): Promise<Figure[]> {
  return [
    await coldStart(storage),
    await idleMemory(storage),
    ...(await acknowledgements(storage)),
    await latency(storage),
  ];
}

async function coldStart(storage: BenchStorage): Promise<Figure> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const bot = await startBot(storage);
    times.push(bot.healthyAfterMs);
    await bot.stop();
  }
  const value = `${quantile(times, 0.5).toFixed(0)} ms`;
  return { what: `cold start to healthy, median of ${STARTS}`, value, bar: '<= 1500 ms' };
}

async function idleMemory(storage: BenchStorage): Promise<Figure> {
  const line = await startLineStub();
  const bot = await startBot({ ...storage, lineUrl: line.url });
  while (line.menusDrawn() < MENUS_OF_OFFICE) await setTimeout(100);
  await setTimeout(3_000);
  const value = megabytes(bot.memoryInMegabytes());
  await bot.stop();
  line.close();
  return { what: 'memory when idle, the menus just drawn', value, bar: '<= 150 MB' };
}

/** @param count null where the system does not say */
export function megabytes(count: number | null): string {
  return count === null ? 'not said here' : `${count.toFixed(0)} MB`;
}

/** In turns, so that whatever else the machine does meets both. */
async function acknowledgements(storage: BenchStorage): Promise<Figure[]> {
  const [echo, bot] = [await startEcho(), await startBot(storage)];
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
  return [
    {
      what: 'acknowledgements/s of the SDK echo example, no storage',
      value: quantile(echoed, 0.5).toFixed(0),
    },
    { what: 'durable acknowledgements/s', value: quantile(stored, 0.5).toFixed(0) },
    {
      what: `ratio of the two, median of ${TURNS} turns`,
      value: quantile(ratios, 0.5).toFixed(2),
      bar: '>= 0.80',
    },
  ];
}

async function latency(storage: BenchStorage): Promise<Figure> {
  const bot = await startBot(storage);
  const target = { port: bot.port, path: '/webhook' };
  await latenciesAt(target, 200, WARM_UP_SECONDS);
  const latencies = await latenciesAt(target, 200, 10);
  await bot.stop();
  const value = `${quantile(latencies, 0.99).toFixed(1)} ms`;
  return { what: 'acknowledgement p99 at 200 events/s', value, bar: '<= 100 ms' };
}

export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}
