/** Counts and times of one office's process since it started, for watchdogs. */

export interface JobRun {
  /** When the latest run began. */
  begunAt: Date;
  /** When a run last ended well. */
  succeededAt?: Date;
  hasFailed: boolean;
  isUnderWay: boolean;
}

export interface Vitals {
  /** Webhooks without a right signature since the last one that had it. */
  refusedWebhooks: number;
  jobs: Map<string, JobRun>;
}

export function createVitals(): Vitals {
  return { refusedWebhooks: 0, jobs: new Map() };
}

/** Runs a job, and keeps when that was and how it ended. */
export async function watched(
  { jobs }: Vitals,
  { name, run }: { name: string; run(): Promise<void> },
  now: () => Date,
): Promise<void> {
  const before = jobs.get(name);
  const record: JobRun = { ...before, begunAt: now(), hasFailed: false, isUnderWay: true };
  jobs.set(name, record);
  try {
    await run();
    record.succeededAt = now();
  } catch (error) {
    record.hasFailed = true;
    throw error;
  } finally {
    record.isUnderWay = false;
  }
}
