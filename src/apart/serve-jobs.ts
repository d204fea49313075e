/** The program of a worker process: takes one job after the other, with the bytes that come beside it, and ends with its parent. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

export interface JobMessage<Job> {
  job: Job;
  /** How many bytes follow on stdin, unless there is a path. */
  size: number;
  /** The file that holds them. */
  path?: string | undefined;
}

export function serveJobs<Job, Answer>(work: (job: Job, content: Buffer) => Answer | Promise<Answer>): void {
  process.on('message', async ({ job, size, path }: JobMessage<Job>) => {
    const content = path === undefined ? await bytesFrom(process.stdin, size) : await readFile(path);
    const answer = await work(job, content);
    process.send?.(answer);
  });
}

/** Into one buffer, so that a file stands in memory once. */
async function bytesFrom(stream: NodeJS.ReadStream, size: number): Promise<Buffer> {
  const content = Buffer.allocUnsafe(size);
  let at = 0;
  while (at < size) {
    const piece: Buffer | null = stream.read();
    if (piece) at += piece.copy(content, at);
    else await once(stream, 'readable');
  }
  return content;
}
