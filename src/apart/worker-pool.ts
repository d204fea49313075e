/** Several processes for the same jobs: each job goes to the one that has the fewest. */
import type { WorkerProcess } from './worker-process.js';

export type WorkerPool<Job, Answer> = Pick<WorkerProcess<Job, Answer>, 'run' | 'close'>;

export function createWorkerPool<Job, Answer>(
  count: number,
  create: () => WorkerProcess<Job, Answer>,
): WorkerPool<Job, Answer> {
  const workers = Array.from({ length: count }, create);
  return {
    run(job, content) {
      const [freest = create()] = workers.toSorted((one, other) => one.jobs - other.jobs);
      return freest.run(job, content);
    },
    close() {
      for (const worker of workers) worker.close();
    },
  };
}
