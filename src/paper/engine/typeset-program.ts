/** The process that makes papers: it takes one job after the other and ends with the bot. */
import { typeset } from './typeset.js';
import type { TypesetJob } from './typeset-job.js';

process.on('message', (job: TypesetJob) => {
  process.send?.(typeset(job));
});
