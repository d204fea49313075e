/** A process as Linux tells of it. */
import { readFileSync } from 'node:fs';

/** Megabytes; null where the system does not say. */
export function memoryOf(pid: number | undefined, what: 'VmRSS' | 'VmHWM'): number | null {
  const kilobytes = new RegExp(`${what}:\\s+(\\d+) kB`).exec(procFile(pid, 'status'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** As Linux counts. */
export const TICK_MS = 10;

/** That a process has had so far. */
export function ticksOf(pid: number | undefined): number {
  const [, ...fields] = procFile(pid, 'stat').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[10] ?? 0) + Number(fields[11] ?? 0);
}

/** Empty where there is no such thing. */
function procFile(pid: number | undefined, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
