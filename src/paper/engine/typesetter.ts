/**
 * Papers are made in a process of their own: a template without an end, or one that eats up all memory, is stopped there,
 * and the chat goes on. It starts with the first paper and ends when none was asked for in a while.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createInTurn } from '../../in-turn.js';
import { PaperFailed, type PaperFailure } from './paper-failed.js';
import { residentBytes } from './resident-bytes.js';
import type { TypesetAnswer, TypesetJob } from './typeset-job.js';

export interface Typesetter {
  /** Rejects with PaperFailed. */
  typeset(job: TypesetJob): Promise<Uint8Array>;
  /** Ends the process; the next paper starts another one. */
  close(): void;
}

export interface TypesetLimits {
  /** For one paper, the start of the process included. */
  milliseconds: number;
  bytes: number;
  /** How many may wait. */
  jobs: number;
  /** Without a paper, before the process ends. */
  idleMilliseconds: number;
}

const usualLimits: TypesetLimits = {
  milliseconds: 15_000,
  bytes: 600 * 1024 * 1024,
  jobs: 50,
  idleMilliseconds: 60_000,
};
const LOOK_AT_MEMORY_MS = 100;

const isSource = import.meta.url.endsWith('.ts');
const program = fileURLToPath(
  new URL(isSource ? './typeset-program.ts' : './typeset-program.js', import.meta.url),
);

export function createTypesetter(changed: Partial<TypesetLimits> = {}): Typesetter {
  const limits = { ...usualLimits, ...changed };
  const inTurn = createInTurn();
  let running: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let waiting = 0;

  function close(): void {
    clearTimeout(idle);
    running?.kill('SIGKILL');
    running = undefined;
  }

  async function typesetNext(job: TypesetJob): Promise<Uint8Array> {
    clearTimeout(idle);
    if (!running?.connected) running = start();
    const answer = await ask(running, job, limits).catch((error) => {
      close(); // what was stopped may still be there for a moment, and takes no other job
      throw error;
    });
    idle = setTimeout(close, limits.idleMilliseconds).unref();
    if ('pdf' in answer) return answer.pdf;
    throw new PaperFailed('template', answer.faults);
  }

  return {
    close,
    async typeset(job) {
      if (waiting >= limits.jobs) throw new PaperFailed('busy');
      waiting += 1;
      try {
        return await inTurn(() => typesetNext(job));
      } finally {
        waiting -= 1;
      }
    },
  };
}

/** Without the environment, which holds the secrets of the bot. */
function start(): ChildProcess {
  const process = fork(program, [], {
    env: {},
    serialization: 'advanced',
    execArgv: isSource ? ['--import', 'tsx'] : [],
  });
  process.on('error', () => {}); // whoever waits for it hears of its end
  process.unref();
  process.channel?.unref();
  return process;
}

function ask(process: ChildProcess, job: TypesetJob, limits: TypesetLimits): Promise<TypesetAnswer> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(deadline);
      clearInterval(watch);
      process.removeAllListeners('message').removeListener('exit', ended).removeListener('error', ended);
    };
    const fail = (reason: PaperFailure) => {
      done();
      reject(new PaperFailed(reason));
    };
    const ended = () => fail('broken');
    const deadline = setTimeout(() => fail('tooSlow'), limits.milliseconds);
    const watch = setInterval(() => {
      if (residentBytes(process.pid) > limits.bytes) fail('tooLarge');
    }, LOOK_AT_MEMORY_MS);
    process.once('exit', ended).once('error', ended);
    process.once('message', (answer: TypesetAnswer) => {
      done();
      resolve(answer);
    });
    process.send(job);
  });
}
