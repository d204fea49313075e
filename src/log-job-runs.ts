/** Log lines of jobs: one for each run; of a job that runs every few seconds, one a minute with the number of runs. */
import type { Log } from './log.js';

const SAID_EVERY_MS = 60_000;

export interface JobRan {
  job: string;
  milliseconds: number;
}

export function createJobLog(log: Pick<Log, 'debug' | 'info'>, now: () => Date): (ran: JobRan) => void {
  const unsaid = new Map<string, { runs: number; saidAt: number }>();
  return ({ job, milliseconds }) => {
    log.debug({ job, milliseconds }, 'A job was timed');
    const before = unsaid.get(job);
    const runs = (before?.runs ?? 0) + 1;
    const time = now().getTime();
    if (before && Math.abs(time - before.saidAt) < SAID_EVERY_MS) {
      before.runs = runs;
      return;
    }
    log.info({ job, runs, result: 'ok' }, 'A job ran');
    unsaid.set(job, { runs: 0, saidAt: time });
  };
}
