/** Which job runs when, on the clock of Bangkok. Jobs read from the records what is due, so that a later run makes up for a missed one. */
import type { Deps } from './deps.js';
import { anchorRecords } from './evidence/anchor-records.js';
import { sweepOrphans } from './files/sweep-orphans.js';
import { scanWaitingFiles } from './form/scan-waiting-files.js';
import type { JobClock } from './job-clock.js';
import { periodMs } from './job-period.js';
import type { Log } from './log.js';
import { createJobLog, type JobRan } from './log-job-runs.js';
import { announceForgotten } from './moves/announce-moves.js';
import { createMissingTeller } from './moves/tell-missing.js';
import type { Delivery } from './outbox/deliver-messages.js';
import { forgetOldBodies } from './outbox/forget-old-bodies.js';
import { logNewAdministratorCode } from './people/joining/administrator-codes.js';
import { lookAtPages, sweepPages } from './publication/look-at-pages.js';
import { sendReminders } from './reminders/send-reminders.js';
import { tellLateJobs } from './reminders/tell-late-jobs.js';
import { createOverdueTeller } from './reminders/tell-overdue.js';
import { watchQuota } from './reminders/watch-quota.js';
import { sendMonthlyReport } from './report/send-monthly-report.js';
import { type Vitals, watched } from './vitals.js';

export interface Job {
  name: string;
  cron: string;
  /** It works on the records alone, and may be run by hand beside the bot: `npm run jobs`. */
  byHand?: true;
  run(): Promise<void>;
}

const DAY_MS = 24 * 60 * 60_000;

interface Parts {
  deps: Deps;
  delivery: Delivery;
  inbox: { resumeUnfinished(leftBy: 'expired'): Promise<void>; renewLeases(): Promise<void> };
  menus: { ensure(): Promise<boolean> } | undefined;
  /** Absent: nobody asked for backups. */
  backUp?: (() => Promise<void>) | undefined;
  vitals: Vitals;
}

export function jobsOf({ deps, delivery, inbox, menus, backUp, vitals }: Parts): Job[] {
  const { stores, now } = deps;
  return [
    ...(backUp ? [{ name: 'make a backup', cron: '30 2 * * *', run: backUp }] : []),
    { name: 'deliver messages', cron: '*/10 * * * * *', run: () => delivery.deliverDue() },
    { name: 'renew the leases of events in hand', cron: '*/5 * * * * *', run: () => inbox.renewLeases() },
    {
      name: 'take up abandoned events',
      cron: '*/10 * * * * *',
      run: () => inbox.resumeUnfinished('expired'),
    },
    { name: 'announce forgotten moves', cron: '* * * * *', byHand: true, run: () => announceForgotten(deps) },
    {
      name: 'set up the menus',
      cron: '*/10 * * * *',
      run: async () => {
        await menus?.ensure();
      },
    },
    { name: 'log administrator codes', cron: '* * * * *', run: () => logNewAdministratorCode(deps) },
    // each minute, for what was away at the hour itself, and for a clock that was put forward: each is told once
    { name: 'send reminders', cron: '* * * * *', byHand: true, run: () => sendReminders(deps) },
    {
      name: 'tell of short limits that are over',
      cron: '*/10 * * * *',
      byHand: true,
      run: createOverdueTeller(deps),
    },
    { name: 'tell who is missing', cron: '*/5 * * * *', byHand: true, run: createMissingTeller(deps) },
    { name: 'look at pages', cron: '*/10 * * * * *', run: () => lookAtPages(deps) },
    { name: 'look at all pages each week', cron: '15 * * * *', run: () => sweepPages(deps) },
    { name: 'watch the month’s messages', cron: '*/10 * * * *', byHand: true, run: () => watchQuota(deps) },
    { name: 'send the monthly report', cron: '* * * * *', byHand: true, run: () => sendMonthlyReport(deps) },
    { name: 'tell of late jobs', cron: '*/5 * * * *', run: () => tellLateJobs(deps, vitals) },
    {
      name: 'scan the files that wait',
      cron: deps.scanFile ? '* * * * *' : '50 3 * * *',
      run: () => scanWaitingFiles(deps),
    },
    {
      name: 'forget what was said in old messages',
      cron: '40 3 * * *',
      byHand: true,
      run: () => forgetOldBodies(deps),
    },
    { name: 'remove files that belong to nothing', cron: '10 4 * * *', run: () => sweepOrphans(deps) },
    { name: 'anchor what moved', cron: '45 2 * * *', byHand: true, run: () => anchorRecords(deps) },
    {
      name: 'remove old events',
      cron: '30 3 * * *',
      byHand: true,
      run: () => stores.events.removeFinishedBefore(new Date(now().getTime() - deps.kept.chatDays * DAY_MS)),
    },
  ];
}

interface Watching extends Pick<Deps, 'log' | 'now'> {
  vitals: Vitals;
  clock: JobClock;
}

/**
 * Runs each job once at the start, to make up for the time when nothing ran. A run is left out while the one before it
 * still goes on.
 * @returns a function that stops them, and resolves when none is under way
 */
export function startJobs(jobs: readonly Job[], { log, now, vitals, clock }: Watching): () => Promise<void> {
  const underWay = new Map<string, Promise<void>>();
  const logRun = createJobLog(log, now);
  const start = ({ name, cron, run }: Job) => {
    if (underWay.has(name)) return;
    const work = () => watched(vitals, { name, everyMs: periodMs(cron), run }, now);
    underWay.set(
      name,
      runJob({ name, run: work }, { log, logRun }).finally(() => underWay.delete(name)),
    );
  };
  const stops = jobs.map((job) => clock.at(job.cron, () => start(job)));
  jobs.forEach(start);
  return async () => {
    for (const stop of stops) stop();
    await Promise.all(underWay.values());
  };
}

async function runJob(
  { name, run }: Pick<Job, 'name' | 'run'>,
  { log, logRun }: { log: Log; logRun(ran: JobRan): void },
): Promise<void> {
  const begun = performance.now();
  try {
    await run();
    logRun({ job: name, milliseconds: Math.round(performance.now() - begun) });
  } catch (error) {
    log.error({ err: error, job: name }, 'A job failed: it runs again at its next time');
  }
}
