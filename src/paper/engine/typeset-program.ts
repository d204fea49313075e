/** The process that makes papers. */
import { serveJobs } from '../../apart/serve-jobs.js';
import { typeset } from './typeset.js';

serveJobs(typeset);
