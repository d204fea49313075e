/** Counts and times of one office's process since it started, for watchdogs. */

export interface JobRun {
  /** When the latest run began. */
  begunAt: Date;
  /** When a run last ended well. */
  succeededAt?: Date;
  hasFailed: boolean;
  isUnderWay: boolean;
  /** How often it is due. */
  everyMs: number;
  /** When a run last ended well, or the first one began: on the process's own clock, which nobody puts right. */
  quietSinceMs: number;
}

export interface Vitals {
  /** Webhooks without a right signature since the last one that had it. */
  refusedWebhooks: number;
  jobs: Map<string, JobRun>;
  /** The process's own clock. */
  elapsedMs(): number;
}

export function createVitals(elapsedMs: Vitals['elapsedMs'] = () => performance.now()): Vitals {
  return { refusedWebhooks: 0, jobs: new Map(), elapsedMs };
}

export interface Watched {
  name: string;
  everyMs: number;
  run(): Promise<void>;
}

/** Runs a job, and keeps when that was and how it ended. */
export async function watched(
  { jobs, elapsedMs }: Vitals,
  { name, everyMs, run }: Watched,
  now: () => Date,
): Promise<void> {
  const before = jobs.get(name) ?? { quietSinceMs: elapsedMs() };
  const record: JobRun = { ...before, everyMs, begunAt: now(), hasFailed: false, isUnderWay: true };
  jobs.set(name, record);
  try {
    await run();
    record.succeededAt = now();
    record.quietSinceMs = elapsedMs();
  } catch (error) {
    record.hasFailed = true;
    throw error;
  } finally {
    record.isUnderWay = false;
  }
}

export interface LateJob {
  name: string;
  /** Since it last ended well, or was first begun. */
  ageSeconds: number;
  /** Absent: never since the start. */
  succeededAt?: Date;
}

/** A job of every few seconds is not late because a machine was busy. */
const LEAST_LATE_MS = 10 * 60_000;

/** Those that have not succeeded for twice as long as they should. */
export function lateJobs({ jobs, elapsedMs }: Pick<Vitals, 'jobs' | 'elapsedMs'>): LateJob[] {
  return [...jobs].flatMap(([name, { everyMs, quietSinceMs, succeededAt }]) => {
    const ageMs = elapsedMs() - quietSinceMs;
    if (ageMs <= Math.max(2 * everyMs, LEAST_LATE_MS)) return [];
    return [{ name, ageSeconds: Math.round(ageMs / 1000), ...(succeededAt && { succeededAt }) }];
  });
}
