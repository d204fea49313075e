/** Keeps traffic entries: gathered in memory, so that no call waits for them, and written once a second. */
import { appendFile, mkdir } from 'node:fs/promises';
import { bangkokDate } from '../clock.js';
import type { Config } from '../config/config.js';
import type { Log } from '../log.js';
import { chained, type TrafficEntry } from './traffic-entry.js';
import { fileOfDay, newestHash, removeDaysBefore, trafficFolder } from './traffic-files.js';

export interface TrafficLog {
  note(entry: Omit<TrafficEntry, 'at'>): void;
  /** Writes what is gathered. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface TrafficOptions {
  folder: string;
  keptDays: number;
  now(): Date;
  log: Log;
}

/** So much may be lost in a crash. */
const FLUSH_MS = 1_000;
/** Some milliseconds of hashing; whatever else waits has its turn between two. */
const AT_ONCE = 500;
/** While the disk does not take them: some 20 MB. */
const MAX_GATHERED = 100_000;
const DAY_MS = 24 * 60 * 60_000;

export function createTrafficLog({ folder, keptDays, now, log }: TrafficOptions): TrafficLog {
  let gathered: TrafficEntry[] = [];
  let before: string | undefined;
  let day = '';
  let writing = Promise.resolve();
  const timer = setInterval(() => flush(), FLUSH_MS);
  timer.unref();

  async function write(): Promise<void> {
    if (gathered.length === 0) return;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    let last = before ?? (await newestHash(folder));
    const today = bangkokDate(now());
    if (today !== day)
      await removeDaysBefore(folder, bangkokDate(new Date(now().getTime() - keptDays * DAY_MS)));
    day = today;
    while (gathered.length > 0) {
      const slice = gathered.slice(0, AT_ONCE);
      const lines = slice.map((entry) => {
        const { line, hash } = chained(entry, last);
        last = hash;
        return line;
      });
      await appendFile(fileOfDay(folder, today), lines.join(''), { mode: 0o600 });
      gathered = gathered.slice(slice.length);
      before = last;
    }
  }

  /** A line that could not be written is tried again; of one that was written in part, the rest is taken away then. */
  function flush(): Promise<void> {
    writing = writing.then(write).catch((error: unknown) => {
      before = undefined;
      log.error({ err: error, waiting: gathered.length }, 'The traffic log can not be written');
    });
    return writing;
  }

  return {
    note(entry) {
      if (gathered.length < MAX_GATHERED) gathered.push({ at: now().toISOString(), ...entry });
    },
    flush,
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}

/** @returns undefined where the settings want none */
export function openTrafficLog(
  { dataDir, trafficDays }: Pick<Config, 'dataDir' | 'trafficDays'>,
  surroundings: Pick<TrafficOptions, 'now' | 'log'>,
): TrafficLog | undefined {
  if (trafficDays === undefined) return undefined;
  return createTrafficLog({ folder: trafficFolder(dataDir), keptDays: trafficDays, ...surroundings });
}
