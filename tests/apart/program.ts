/** A program with jobs of all kinds that a worker process must bear. */
import { serveJobs } from '../../src/apart/serve-jobs.js';
import type { TestJob } from './test-job.js';

const held: Buffer[] = [];

serveJobs(async (job: TestJob, content) => {
  switch (job) {
    case 'echo':
      return { text: content.toString(), pid: process.pid };
    case 'loop':
      for (;;) held.pop();
    case 'hold':
      held.push(Buffer.alloc(300 * 1024 * 1024, 1));
      return { text: '', pid: process.pid };
    case 'end':
      return process.exit(0);
    case 'environment':
      return { text: JSON.stringify(process.env), pid: process.pid };
  }
});
