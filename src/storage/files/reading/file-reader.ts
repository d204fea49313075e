/** Reads files in a few processes of their own: what a file does to its reader ends with the process. */
import { Stopped } from '../../../apart/stopped.js';
import { createWorkerPool } from '../../../apart/worker-pool.js';
import { createWorkerProcess, type WorkerLimits } from '../../../apart/worker-process.js';
import type { FileReader, FileToRead, Unreadable } from '../../../domain/file-reader.js';
import type { AnswerTo, ReadAnswer, ReadJob } from './read-job.js';

/** A machine of an office has two processors and little memory. */
const PROCESSES = 2;

const usualLimits: WorkerLimits = {
  milliseconds: 30_000,
  bytes: 700 * 1024 * 1024,
  idleMilliseconds: 60_000,
};

const program = new URL('./reader-program', import.meta.url);

export function createFileReader(changed: Partial<WorkerLimits> = {}): FileReader {
  const limits = { ...usualLimits, ...changed };
  const pool = createWorkerPool(PROCESSES, () => createWorkerProcess<ReadJob, ReadAnswer>(program, limits));

  async function read<Job extends ReadJob>(
    file: FileToRead,
    job: Job,
  ): Promise<AnswerTo<Job['kind']> | Unreadable> {
    try {
      const answer = await pool.run(job, file);
      return answer === 'failed' ? 'unreadable' : (answer as AnswerTo<Job['kind']>);
    } catch (error) {
      if (error instanceof Stopped) return 'unreadable';
      throw error;
    }
  }

  return {
    inspect: (file) => read(file, { kind: 'inspect' }),
    async findPersonalData(file, options) {
      const found = await read(file, { kind: 'findPersonalData', ...options });
      return found === 'unreadable' ? { kinds: [], isWhole: false } : found;
    },
    cleanPhoto: (file, extension) => read(file, { kind: 'cleanPhoto', extension }),
    close: pool.close,
  };
}
