/** The days of the traffic log that are over: nothing is added to them any more, so they can be anchored. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { bangkokDate } from '../clock.js';
import type { TrafficDay } from '../domain/evidence/facts.js';
import { daysIn, hashAtEnd, trafficFolder } from './traffic-files.js';

/** A file beside the days: the same log is known again after a restore, and on MongoDB each instance has its own. */
const NAME = 'log-name';

export async function endedTraffic(dataDir: string, now: Date): Promise<TrafficDay[]> {
  const folder = trafficFolder(dataDir);
  const days = (await daysIn(folder)).filter((day) => day < bangkokDate(now));
  if (days.length === 0) return [];
  const log = (await readLogName(folder)) ?? (await nameLog(folder, now));
  const ended = await Promise.all(days.map(async (day) => ({ day, newest: await hashAtEnd(folder, day) })));
  return ended.map((one) => ({ log, ...one }));
}

/** @returns undefined where no day of it was over yet */
export async function readLogName(folder: string): Promise<string | undefined> {
  const file = join(folder, NAME);
  return existsSync(file) ? readFile(file, 'utf8') : undefined;
}

async function nameLog(folder: string, now: Date): Promise<string> {
  const name = ulid(now.getTime());
  await writeFile(join(folder, NAME), name, { mode: 0o600, flush: true });
  return name;
}
