/** What runs by the clock: at the start too, and never to the harm of the rest. */
import { validate } from 'node-cron';
import { expect, test } from 'vitest';
import { type Job, jobsOf, startJobs } from '../src/jobs.js';
import { createVitals } from '../src/vitals.js';
import { buildDeps } from './support/build-deps.js';
import { someTime } from './support/builders.js';
import { recordedLog } from './support/recorded-log.js';

const watching = (log = recordedLog()) => ({ log, now: () => someTime, vitals: createVitals() });

const NEW_YEAR = '0 0 1 1 *';

function jobList(): Job[] {
  const nothing = async () => {};
  return jobsOf({
    deps: buildDeps(),
    delivery: { wake() {}, tokenWorks() {}, deliverDue: nothing, whenIdle: nothing },
    inbox: { resumeUnfinished: nothing, renewLeases: nothing },
    menus: undefined,
  });
}

test('every job has a name of its own and a time that the clock understands', () => {
  const jobs = jobList();
  expect(jobs.filter(({ cron }) => !validate(cron))).toEqual([]);
  expect(new Set(jobs.map(({ name }) => name)).size).toBe(jobs.length);
});

test('at the start each job runs once, to make up for the time when nothing ran', async () => {
  const ran: string[] = [];
  const job = (name: string): Job => ({ name, cron: NEW_YEAR, run: async () => void ran.push(name) });
  await startJobs([job('sweep'), job('report')], watching())();
  expect(ran).toEqual(['sweep', 'report']);
});

test('a job that fails is logged, and the others run', async () => {
  const log = recordedLog();
  let isRun = false;
  const failing: Job = {
    name: 'sweep',
    cron: NEW_YEAR,
    run: () => Promise.reject(new Error('database is away')),
  };
  const other: Job = {
    name: 'report',
    cron: NEW_YEAR,
    run: async () => {
      isRun = true;
    },
  };
  await startJobs([failing, other], watching(log))();
  expect(isRun).toBe(true);
  expect(log.lines).toEqual(['error: A job failed: it runs again at its next time']);
});

test('stopping waits for the job that is under way', async () => {
  let end = () => {};
  let isStopped = false;
  const slow: Job = {
    name: 'slow',
    cron: NEW_YEAR,
    run: () =>
      new Promise((resolve) => {
        end = resolve;
      }),
  };
  const stopped = startJobs([slow], watching())().then(() => {
    isStopped = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isStopped).toBe(false);
  end();
  await stopped;
});
