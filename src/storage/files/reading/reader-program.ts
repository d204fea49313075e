/** The process that reads files. */
import { serveJobs } from '../../../apart/serve-jobs.js';
import { inspectBytes } from '../inspect-file.js';
import { cleanPhoto } from './clean-photo.js';
import { findPersonalData } from './find-personal-data.js';
import type { ReadAnswer, ReadJob } from './read-job.js';

serveJobs(async (job: ReadJob, content) => {
  try {
    return await read(job, content);
  } catch {
    return 'failed'; // what is wrong may repeat what the file holds
  }
});

function read(job: ReadJob, content: Buffer): Promise<ReadAnswer> {
  switch (job.kind) {
    case 'inspect':
      return inspectBytes(content);
    case 'findPersonalData':
      return findPersonalData(content, job);
    case 'cleanPhoto':
      return cleanPhoto(content, job.extension);
  }
}
