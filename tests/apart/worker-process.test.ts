/** Work in a process of its own harms nobody: it is stopped at its bounds, and the next job is done all the same. */
import { rmSync, writeFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Stopped } from '../../src/apart/stopped.js';
import { createWorkerPool } from '../../src/apart/worker-pool.js';
import { createWorkerProcess, type WorkerLimits } from '../../src/apart/worker-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import type { TestAnswer, TestJob } from './test-job.js';

vi.setConfig({ testTimeout: 90_000 });

function startWorker(changed: Partial<WorkerLimits> = {}) {
  const limits = { milliseconds: 60_000, bytes: 2 ** 40, idleMilliseconds: 60_000, ...changed };
  const worker = createWorkerProcess<TestJob, TestAnswer>(new URL('./program', import.meta.url), limits);
  onTestFinished(() => worker.close());
  return worker;
}

const contentOf = (...pieces: string[]) => ({
  size: Buffer.byteLength(pieces.join('')),
  open: async () => Readable.from(pieces.map((piece) => Buffer.from(piece))),
});
const reasonOf = async (job: Promise<unknown>) => {
  const error = await job.catch((reason: unknown) => reason);
  return error instanceof Stopped ? error.reason : error;
};

test('the bytes of each job come whole and apart from those of the others', async () => {
  const worker = startWorker();
  const long = 'ก'.repeat(2_000_000);
  const texts = ['', 'one', long, 'two'];
  const answers = await Promise.all(
    texts.map((one) => worker.run('echo', contentOf(one.slice(0, 7), one.slice(7)))),
  );
  expect(answers.map(({ text }) => text === long || text)).toEqual(['', 'one', true, 'two']);
  expect(new Set(answers.map(({ pid }) => pid)).size).toBe(1);
});

test('a job without an end is stopped, and the next one is done', async () => {
  const worker = startWorker({ milliseconds: 4_000 });
  await worker.run('echo');
  expect(await reasonOf(worker.run('loop', contentOf('x'.repeat(1_000_000))))).toBe('tooSlow');
  expect(await worker.run('echo', contentOf('next'))).toMatchObject({ text: 'next' });
});

test('a process that ends takes its own job with it, and no other', async () => {
  const worker = startWorker();
  const [ended, next] = [reasonOf(worker.run('end')), worker.run('echo', contentOf('next'))];
  expect(await ended).toBe('broken');
  expect(await next).toMatchObject({ text: 'next' });
});

test('content that is gone breaks its job', async () => {
  expect(await reasonOf(startWorker().run('echo', { size: 3, open: async () => null }))).toBe('broken');
});

test('a file on this disk is read by the process itself, and one that is gone breaks its job', async () => {
  const worker = startWorker();
  const path = join(temporaryFolder(), 'file');
  writeFileSync(path, 'from the disk');
  const file = { ...contentOf('streamed'), path };
  expect(await worker.run('echo', file)).toMatchObject({ text: 'from the disk' });
  expect(await worker.run('echo', contentOf('streamed'))).toMatchObject({ text: 'streamed' });
  rmSync(path);
  expect(await reasonOf(worker.run('echo', file))).toBe('broken');
  expect(await worker.run('echo', contentOf('next'))).toMatchObject({ text: 'next' });
});

test('it leaves the processors to the chat', async () => {
  const { pid } = await startWorker().run('echo');
  expect(getPriority(pid)).toBeGreaterThan(getPriority());
});

test.runIf(process.platform === 'linux')(
  'memory that jobs before have taken is no matter of the next',
  async () => {
    const worker = startWorker({ bytes: 800 * 1024 * 1024 });
    const first = await worker.run('hold');
    let last = first;
    for (let count = 0; count < 4; count += 1) last = await worker.run('hold');
    expect(last.pid).not.toBe(first.pid);
  },
);

test('the secrets of the bot are not in its environment', async () => {
  vi.stubEnv('LINE_CHANNEL_SECRET', 'secret');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect((await startWorker().run('environment')).text).not.toContain('secret');
});

test('a job goes to the process that has the fewest', async () => {
  const pool = createWorkerPool(2, () => startWorker());
  const answers = await Promise.all([pool.run('echo'), pool.run('echo'), pool.run('echo'), pool.run('echo')]);
  expect(new Set(answers.map(({ pid }) => pid)).size).toBe(2);
  pool.close();
});
