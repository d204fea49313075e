/** How much of the processor the morning's digest takes: with the records of an office where as much is due, and where more is. */
import { rmSync } from 'node:fs';
import { sendReminders } from '../../src/reminders/send-reminders.js';
import { openDataFolder } from '../../src/storage/open-data-folder.js';
import { benchDeps } from './bench-deps.js';
import type { Figure } from './figures.js';
import { everybody } from './five-years.js';
import { fiveYearsFolder, longKeptFolder } from './five-years-folder.js';
import { timeOf } from './processor-time.js';
import { watchBlocks } from './watch-blocks.js';

const now = () => new Date('2026-12-01T01:30:00Z');
const SIZES = [1_000, 10_000, 100_000];
const [SMALL = 0, , LARGE = 0] = SIZES;

interface DigestTimes {
  /** The things that it names or counts. */
  due: number;
  /** Milliseconds of the processor. */
  processor: number;
  longestBlock: number;
}

export async function growthOfDigest(): Promise<Figure[]> {
  await digestOf(await fiveYearsFolder(now(), SMALL)); // the first one of a process is slow
  const equal: DigestTimes[] = [];
  for (const size of SIZES)
    equal.push(await digestOf(await longKeptFolder(now(), { count: SMALL, atRest: size - SMALL })));
  const busy = await digestOf(await fiveYearsFolder(now(), LARGE));
  return [asMuchDue(equal), ...whereMoreIsDue(busy, equal[0])];
}

function asMuchDue(times: readonly DigestTimes[]): Figure {
  const growth = (times.at(-1)?.processor ?? Number.NaN) / (times[0]?.processor ?? Number.NaN);
  return {
    what: `digest, ${times.map(({ due }) => due).join(', ')} due, CPU ms of ${SIZES.map(named).join(', ')}`,
    value: times.map(({ processor }) => processor.toFixed(1)).join(' -> '),
    bar: `<= 2x, is ${growth.toFixed(1)}x`,
  };
}

function whereMoreIsDue(busy: DigestTimes, small: DigestTimes | undefined): Figure[] {
  const each = ({ processor, due }: DigestTimes) => `${((processor / due) * 1000).toFixed(0)} us`;
  return [
    { what: `digest, ${busy.due} due, of ${named(LARGE)}`, value: `${busy.processor.toFixed(0)} CPU ms` },
    {
      what: '  for each that is due, in the small office and here',
      value: [small, busy].map((one) => one && each(one)).join(', '),
    },
    { what: '  the longest block', value: `${busy.longestBlock.toFixed(0)} ms`, bar: '<= 100 ms' },
  ];
}

function named(size: number): string {
  return size.toLocaleString('en');
}

/** Removes the folder. */
async function digestOf(folder: string): Promise<DigestTimes> {
  const { stores, close } = await openDataFolder(folder);
  const blocks = watchBlocks();
  const processor = await timeOf(() => sendReminders(benchDeps(stores, now)));
  const longestBlock = blocks.stop();
  const [digest] = await stores.messages.waitingFor(everybody.id, 1);
  const due = Number(/\d+(?= เรื่อง)/.exec(JSON.stringify(digest?.body))?.[0]);
  await close();
  rmSync(folder, { recursive: true });
  return { due, processor, longestBlock };
}
