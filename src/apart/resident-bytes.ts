/** How much memory a process holds, where the system says so. */
import { readFileSync } from 'node:fs';

const PAGE_BYTES = 4096;

/** 0 where it can't be known: on Windows and macOS only the limit of time holds. */
export function residentBytes(pid: number | undefined): number {
  try {
    const [, residentPages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return Number(residentPages) * PAGE_BYTES;
  } catch {
    return 0;
  }
}
