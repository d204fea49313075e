/** Papers are made in a process of their own: a template without an end, or one that eats up all memory, is stopped there. */
import { Stopped } from '../../apart/stopped.js';
import { createWorkerProcess, type WorkerLimits } from '../../apart/worker-process.js';
import { PaperFailed } from './paper-failed.js';
import type { TypesetAnswer, TypesetJob } from './typeset-job.js';

export interface Typesetter {
  /** Rejects with PaperFailed. */
  typeset(job: TypesetJob): Promise<Uint8Array>;
  /** Ends the process; the next paper starts another one. */
  close(): void;
}

export interface TypesetLimits extends WorkerLimits {
  /** How many may wait. */
  jobs: number;
}

const usualLimits: TypesetLimits = {
  milliseconds: 15_000,
  bytes: 600 * 1024 * 1024,
  jobs: 50,
  idleMilliseconds: 60_000,
};

export function createTypesetter(changed: Partial<TypesetLimits> = {}): Typesetter {
  const limits = { ...usualLimits, ...changed };
  const program = new URL('./typeset-program', import.meta.url);
  const worker = createWorkerProcess<TypesetJob, TypesetAnswer>(program, limits);
  return {
    close: worker.close,
    async typeset(job) {
      if (worker.jobs >= limits.jobs) throw new PaperFailed('busy');
      const answer = await worker.run(job).catch(asPaperFailed);
      if ('pdf' in answer) return answer.pdf;
      throw new PaperFailed('template', answer.faults);
    },
  };
}

function asPaperFailed(error: unknown): never {
  throw error instanceof Stopped ? new PaperFailed(error.reason) : error;
}
