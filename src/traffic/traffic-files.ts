/** The files of the traffic log, one for each day in Bangkok, each line an entry that names the hash of the line before. */
import { existsSync } from 'node:fs';
import { readdir, readFile, truncate, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChainedEntry, chainedEntry, isChained, type TrafficEntry } from './traffic-entry.js';

const FILE = /^(\d{4}-\d{2}-\d{2})\.jsonl$/;

export interface TrafficLine {
  day: string;
  /** Counts from 1. */
  line: number;
  text: string;
  isSound: boolean;
}

export function trafficFolder(dataDir: string): string {
  return join(dataDir, 'traffic');
}

export function fileOfDay(folder: string, day: string): string {
  return join(folder, `${day}.jsonl`);
}

/** @returns the days that are kept, oldest first */
export async function daysIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).flatMap((name) => FILE.exec(name)?.[1] ?? []).toSorted();
}

export async function removeDaysBefore(folder: string, day: string): Promise<void> {
  const old = (await daysIn(folder)).filter((one) => one < day);
  for (const one of old) await unlink(fileOfDay(folder, one));
}

/** @returns the hash of the newest entry. A line that a crash cut off is taken away. */
export async function newestHash(folder: string): Promise<string> {
  for (const day of (await daysIn(folder)).toReversed()) {
    const file = fileOfDay(folder, day);
    const bytes = await readFile(file);
    const end = bytes.lastIndexOf('\n') + 1;
    if (end < bytes.length) await truncate(file, end);
    if (end > 0) return hashAtEnd(folder, day);
  }
  return '';
}

/** @returns the hash of the last whole entry of a day; an empty text where there is none that can be read */
export async function hashAtEnd(folder: string, day: string): Promise<string> {
  const lines = (await readFile(fileOfDay(folder, day), 'utf8')).split('\n').slice(0, -1);
  return entryOf(lines.at(-1) ?? '')?.hash ?? '';
}

/**
 * All lines of all days, each with whether it stands as it was written. The oldest has nothing before it to be compared
 * with. What is being written at the end of the newest day is no line yet.
 */
export async function* trafficLines(folder: string): AsyncIterable<TrafficLine> {
  let before: string | undefined;
  const days = await daysIn(folder);
  for (const day of days) {
    const lines = (await readFile(fileOfDay(folder, day), 'utf8')).split('\n');
    const isGrowing = day === days.at(-1);
    for (const [index, text] of (isGrowing ? lines.slice(0, -1) : lines).entries()) {
      if (text === '') continue;
      const entry = entryOf(text);
      yield { day, line: index + 1, text, isSound: entry !== undefined && isChained(entry, before) };
      before = entry?.hash ?? before;
    }
  }
}

/** Calls and acts of one person, the oldest first. */
export async function* trafficOf(folder: string, personId: string): AsyncIterable<TrafficEntry> {
  for await (const { text } of trafficLines(folder)) {
    const entry = text.includes(personId) ? entryOf(text) : undefined;
    if (entry?.who === personId) yield entry;
  }
}

function entryOf(text: string): ChainedEntry | undefined {
  try {
    const written = JSON.parse(text);
    return chainedEntry.safeParse(written).success ? written : undefined; // in the order in which it was hashed
  } catch {
    return undefined;
  }
}
