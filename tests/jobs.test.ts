/** Jobs run by the clock: at the start too, and never to the harm of the rest. */
import { validate } from 'node-cron';
import { expect, test } from 'vitest';
import { periodMs } from '../src/job-period.js';
import { type Job, jobsOf, startJobs } from '../src/jobs.js';
import { createVitals, lateJobs, watched } from '../src/vitals.js';
import { buildDeps } from './support/build-deps.js';
import { someTime } from './support/builders.js';
import { recordedLog } from './support/recorded-log.js';

/** Nobody waits for a time of day here: `due` lets it come. */
function playedClock() {
  const calls: (() => void)[] = [];
  const at = (_cron: string, call: () => void) => {
    calls.push(call);
    return () => {};
  };
  const due = () => {
    for (const call of calls) call();
  };
  return { at, due };
}

const watching = (log = recordedLog(), clock = playedClock()) => ({
  log,
  clock,
  now: () => someTime,
  vitals: createVitals(),
});

const NEW_YEAR = '0 0 1 1 *';

function jobList(): Job[] {
  const nothing = async () => {};
  return jobsOf({
    deps: buildDeps(),
    delivery: { wake() {}, tokenWorks() {}, deliverDue: nothing, whenIdle: nothing },
    inbox: { resumeUnfinished: nothing, renewLeases: nothing },
    menus: undefined,
    vitals: createVitals(),
  });
}

test('every job has a name of its own and a time that the clock understands', () => {
  const jobs = jobList();
  expect(jobs.filter(({ cron }) => !validate(cron))).toEqual([]);
  expect(new Set(jobs.map(({ name }) => name)).size).toBe(jobs.length);
});

test('how often each job is due is read from its time', () => {
  const periods = jobList().map(({ name, cron }) => [name, periodMs(cron)] as const);
  expect(periods.filter(([, period]) => Number.isNaN(period))).toEqual([]);
  const [second, minute] = [1_000, 60_000];
  expect(Object.fromEntries(periods)).toMatchObject({
    'renew the leases of events in hand': 5 * second,
    'deliver messages': 10 * second,
    'send reminders': minute,
    'tell who is missing': 5 * minute,
    'look at all pages each week': 60 * minute,
    'remove old events': 24 * 60 * minute,
  });
});

test('a job is late when it has not succeeded for twice as long as it should, and no longer after it did', async () => {
  let elapsed = 0;
  const vitals = createVitals(() => elapsed);
  let isWell = false;
  const everyMs = 60 * 60_000;
  const run = () => (isWell ? Promise.resolve() : Promise.reject(new Error('away')));
  const tries = () => watched(vitals, { name: 'sweep', everyMs, run }, () => someTime).catch(() => {});
  await tries();
  elapsed = 2 * everyMs;
  await tries();
  expect(lateJobs(vitals)).toEqual([]);
  elapsed += 1_000;
  expect(lateJobs(vitals)).toEqual([{ name: 'sweep', ageSeconds: 7_201 }]);
  isWell = true;
  await tries();
  expect(lateJobs(vitals)).toEqual([]);
});

test('a job of every few seconds is not late because the machine is busy', async () => {
  let elapsed = 0;
  const vitals = createVitals(() => elapsed);
  await watched(vitals, { name: 'deliver', everyMs: 10_000, run: async () => {} }, () => someTime);
  elapsed = 10 * 60_000;
  expect(lateJobs(vitals)).toEqual([]);
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

test('a job whose run still goes on is not begun a second time', async () => {
  const clock = playedClock();
  const ends: (() => void)[] = [];
  const slow: Job = { name: 'slow', cron: NEW_YEAR, run: () => new Promise((end) => ends.push(end)) };
  const stop = startJobs([slow], watching(recordedLog(), clock));
  clock.due();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await new Promise((resolve) => setImmediate(resolve));
  clock.due();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await stop();
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
