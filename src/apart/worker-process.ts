/**
 * Jobs in a process of their own: one that has no end, or that eats up all memory, is stopped there, and the chat goes on.
 * The process starts with the first job and ends when there was none in a while.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import type { Readable } from 'node:stream';
import { createInTurn } from '../in-turn.js';
import { programFile } from './program-file.js';
import { residentBytes } from './resident-bytes.js';
import type { JobMessage } from './serve-jobs.js';
import { Stopped, type StopReason } from './stopped.js';

export interface WorkerProcess<Job, Answer> {
  /** How many jobs are in hand or wait. */
  readonly jobs: number;
  /** @param content streamed to the process beside the job. Rejects with Stopped. */
  run(job: Job, content?: Content): Promise<Answer>;
  /** Ends the process; the next job starts another one. */
  close(): void;
}

export interface Content {
  /** In bytes. */
  size: number;
  /** Called when it is its turn. Null: it is gone, and the job counts as broken. */
  open(): Promise<Readable | null>;
  /** The process reads it from there, and nothing is streamed. */
  path?: string | undefined;
}

export interface WorkerLimits {
  /** For one job, the start of the process included. */
  milliseconds: number;
  /** Where the system tells how much memory a process holds. */
  bytes: number;
  /** Without a job, before the process ends. */
  idleMilliseconds: number;
}

const LOOK_AT_MEMORY_MS = 100;

/** @param program its address without the extension: built, or as it is written while it is developed and tested */
export function createWorkerProcess<Job, Answer>(
  program: URL,
  limits: WorkerLimits,
): WorkerProcess<Job, Answer> {
  const inTurn = createInTurn();
  let running: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let jobs = 0;

  function close(): void {
    clearTimeout(idle);
    running?.kill('SIGKILL');
    running = undefined;
  }

  async function runNext(job: Job, content: Content | undefined): Promise<Answer> {
    clearTimeout(idle);
    const isFresh = !running?.connected;
    if (!running?.connected) running = start(program);
    try {
      return await ask<Answer>(running, { job, content, limits });
    } catch (error) {
      close(); // what was stopped may still be there for a moment, and takes no other job
      if (isFresh || !mayBeOfAnotherJob(error)) throw error;
    } finally {
      idle = setTimeout(close, limits.idleMilliseconds).unref();
    }
    return runNext(job, content);
  }

  return {
    get jobs() {
      return jobs;
    },
    close,
    async run(job, content) {
      jobs += 1;
      try {
        return await inTurn(() => runNext(job, content));
      } finally {
        jobs -= 1;
      }
    },
  };
}

/** The memory that jobs before have taken may not have been given back. */
function mayBeOfAnotherJob(error: unknown): boolean {
  return error instanceof Stopped && error.reason !== 'tooSlow';
}

/** Without the environment, which holds the secrets of the bot; and silent, since libraries may print what they read. */
function start(program: URL): ChildProcess {
  const { file, execArgv } = programFile(program);
  const child = fork(file, [], {
    env: {},
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    execArgv,
  });
  child.on('error', () => {}); // whoever waits for it hears of its end
  yieldToTheChat(child);
  child.stdin?.on('error', () => {});
  child.unref();
  child.channel?.unref();
  return child;
}

/** As Unix counts: a third of the share of others, so that it is slower where the processors are few, and never starves. */
const NICENESS = 5;

/** LINE waits for two seconds, and whoever sent a file a little longer. */
function yieldToTheChat({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, NICENESS);
  } catch {
    // it has ended already, or the system knows no priorities
  }
}

interface Asked {
  job: unknown;
  content: Content | undefined;
  limits: WorkerLimits;
}

function ask<Answer>(child: ChildProcess, { job, content, limits }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const done = () => {
      over.abort();
      clearTimeout(deadline);
      clearInterval(watch);
      child.removeAllListeners('message').removeListener('exit', ended).removeListener('error', ended);
    };
    const fail = (reason: StopReason) => {
      done();
      reject(new Stopped(reason));
    };
    const ended = () => fail('broken');
    const deadline = setTimeout(() => fail('tooSlow'), limits.milliseconds);
    const watch = setInterval(() => {
      if (residentBytes(child.pid) > limits.bytes) fail('tooLarge');
    }, LOOK_AT_MEMORY_MS);
    child.once('exit', ended).once('error', ended);
    child.once('message', (answer: Answer) => {
      done();
      resolve(answer);
    });
    const path = content?.path;
    child.send({ job, size: content?.size ?? 0, path } satisfies JobMessage<unknown>);
    if (content && path === undefined) {
      send(child, content, over.signal).catch(() => {
        if (!over.signal.aborted) ended();
      });
    }
  });
}

/** The pipe stays open for the next job. Ends early when the job does. */
async function send({ stdin }: ChildProcess, content: Content, signal: AbortSignal): Promise<void> {
  const stream = await content.open();
  if (!stream || !stdin) throw new Stopped('broken');
  for await (const piece of stream) {
    if (signal.aborted) break;
    if (!stdin.write(piece)) await once(stdin, 'drain', { signal });
  }
}
