/** Calls what is due, on the clock of Bangkok: one timer for each time of day, however many offices a process serves. */
import { setImmediate } from 'node:timers/promises';
import { type ScheduledTask, schedule } from 'node-cron';

export interface JobClock {
  /** @param cron as node-cron writes it @returns what ends it */
  at(cron: string, call: () => void): () => void;
}

interface DueTime {
  task: ScheduledTask;
  calls: Set<() => void>;
}

export function createJobClock(): JobClock {
  const times = new Map<string, DueTime>();

  function timeOf(cron: string): DueTime {
    const known = times.get(cron);
    if (known) return known;
    const calls = new Set<() => void>();
    const time = { calls, task: schedule(cron, () => callAll(calls), options) };
    times.set(cron, time);
    return time;
  }

  return {
    at(cron, call) {
      const { task, calls } = timeOf(cron);
      const own = () => call();
      calls.add(own);
      return () => {
        calls.delete(own);
        if (calls.size > 0) return;
        task.destroy();
        times.delete(cron);
      };
    },
  };
}

/** Whatever else waits has its turn between two. */
async function callAll(calls: ReadonlySet<() => void>): Promise<void> {
  for (const call of calls) {
    call();
    await setImmediate();
  }
}

/** A run that is left out because the one before still goes on is not worth a line. */
const options = {
  timezone: 'Asia/Bangkok',
  suppressMissedWarning: true,
  logger: { info() {}, warn() {}, error() {}, debug() {} },
};
