/** A hundred offices in one process, each with menus of its own: how soon they are there, and how much memory they take. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Figure, MENUS_OF_OFFICE, megabytes } from './figures.js';
import { startLineStub } from './line-stub.js';
import { CHANNEL_SECRET, startBot } from './server-process.js';

const OFFICES = 100;
/** Until Node.js has collected the garbage of the start. */
const REST_MS = 40_000;

const profile = fileURLToPath(new URL('../../src/offices/mueang-samut-prakan.yaml', import.meta.url));

export async function officesInOneProcess(): Promise<Figure[]> {
  const line = await startLineStub();
  const folder = mkdtempSync(join(tmpdir(), 'publish-desk-offices-'));
  for (let number = 1; number <= OFFICES; number += 1) addOffice(folder, `office-${number}`);
  const startedAt = performance.now();
  const bot = await startBot({ lineUrl: line.url, settings: { OFFICES: folder } });
  await until(() => areAllReady(bot.port));
  const openAfterMs = performance.now() - startedAt;
  await until(async () => line.menusDrawn() === OFFICES * MENUS_OF_OFFICE);
  const drawnAfterMs = performance.now() - startedAt;
  await setTimeout(3_000);
  const memoryThen = megabytes(bot.memoryInMegabytes());
  await setTimeout(REST_MS);
  const memoryAtRest = megabytes(bot.memoryInMegabytes());
  await bot.stop();
  line.close();
  rmSync(folder, { recursive: true });
  return [
    {
      what: `${OFFICES} offices in one process, all open after`,
      value: seconds(openAfterMs),
      bar: '<= 2.3 s',
    },
    { what: '  the menus of all drawn after', value: seconds(drawnAfterMs) },
    { what: '  memory then', value: memoryThen },
    { what: `  ${REST_MS / 1000} s later`, value: memoryAtRest, bar: '<= 203 MB' },
  ];
}

function addOffice(folder: string, id: string): void {
  mkdirSync(folder, { recursive: true });
  const channel = { LINE_CHANNEL_SECRET: CHANNEL_SECRET, LINE_CHANNEL_ACCESS_TOKEN: `token-${id}` };
  const settings = Object.entries(channel).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(folder, `${id}.env`), settings.join(''));
  copyFileSync(profile, join(folder, `${id}.yaml`));
}

async function areAllReady(port: number): Promise<boolean> {
  const { notReady } = (await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()) as {
    notReady: unknown[];
  };
  return notReady.length === 0;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setTimeout(20);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
