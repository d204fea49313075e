/** How much of the processor the lists and the menu take for somebody who has a part in every request, in a small office and in a large one. */
import { rmSync } from 'node:fs';
import type { Deps } from '../../src/deps.js';
import { showMyRequests, showMyWork } from '../../src/lists/chat-my-work.js';
import { requestsPage } from '../../src/lists/chat-request-lists.js';
import { menuReply } from '../../src/menu/chat.js';
import { createMissingTeller } from '../../src/moves/tell-missing.js';
import { sendReminders } from '../../src/reminders/send-reminders.js';
import { createOverdueTeller } from '../../src/reminders/tell-overdue.js';
import { openDataFolder } from '../../src/storage/open-data-folder.js';
import { benchDeps } from './bench-deps.js';
import type { Figure } from './figures.js';
import { everybody } from './five-years.js';
import { fiveYearsFolder } from './five-years-folder.js';
import { timeOf } from './processor-time.js';

const TURNS = 40;
const now = () => new Date('2026-12-01T01:30:00Z');

function askedOf(deps: Deps): Record<string, () => Promise<unknown>> {
  return {
    myWork: () => showMyWork(deps, everybody),
    status: () => showMyRequests(deps, everybody),
    online: () => requestsPage(deps, everybody, { list: 'online', from: 0 }),
    menu: () => menuReply(deps, everybody),
    'reminders of one minute': everyMinute(deps),
  };
}

/** The jobs that run each minute after the digest, again and again in one process. */
function everyMinute(deps: Deps): () => Promise<void> {
  const [tellMissing, tellOverdue] = [createMissingTeller(deps), createOverdueTeller(deps)];
  return async () => {
    await sendReminders(deps);
    await tellMissing();
    await tellOverdue();
  };
}

const SIZES = [1_000, 10_000, 100_000];

export async function growthOfLists(): Promise<Figure[]> {
  const times: Record<string, number>[] = [];
  for (const size of SIZES) times.push(await listTimes(size));
  return Object.keys(times[0] ?? {}).map((what) => {
    const ofSizes = times.map((one) => one[what] ?? Number.NaN);
    const growth = (ofSizes.at(-1) ?? Number.NaN) / (ofSizes[0] ?? Number.NaN);
    const value = ofSizes.map((one) => one.toFixed(1)).join(' -> ');
    return { what: `${what}, CPU ms of ${NAMED_SIZES}`, value, bar: `<= 2x, is ${growth.toFixed(1)}x` };
  });
}

const NAMED_SIZES = SIZES.map((size) => size.toLocaleString('en')).join(', ');

/** @returns the median of each in milliseconds, once the digest of the morning is made */
async function listTimes(count: number): Promise<Record<string, number>> {
  const folder = await fiveYearsFolder(now(), count);
  const { stores, close } = await openDataFolder(folder);
  const deps = benchDeps(stores, now);
  await sendReminders(deps);
  const times: Record<string, number> = {};
  for (const [what, ask] of Object.entries(askedOf(deps))) times[what] = await medianOf(ask);
  await close();
  rmSync(folder, { recursive: true });
  return times;
}

async function medianOf(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    times.push(await timeOf(run));
  }
  return times.toSorted((one, other) => one - other)[TURNS / 2] ?? Number.NaN;
}
