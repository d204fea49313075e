/** Lets the bot look at once at all that is due: after the clock was put forward nobody waits for the next minute. */
import type { App } from '../app.js';
import type { Log } from '../log.js';

/** Drawing takes seconds and no day makes it due. */
const NOT_BY_THE_CALENDAR = ['set up the menus', 'make a backup'];

export async function runDue({ jobs }: Pick<App, 'jobs'>, log: Log): Promise<void> {
  const due = jobs.filter(({ name }) => !NOT_BY_THE_CALENDAR.includes(name));
  await Promise.all(due.map((job) => runOne(job, log)));
  for (const job of due.filter(({ name }) => name === 'deliver messages')) await runOne(job, log);
}

async function runOne({ name, run }: App['jobs'][number], log: Log): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.error({ err: error, job: name }, 'A job failed: it runs again at its next time');
  }
}
