/** Waits until the bot has nothing left to do, and starts anew what has died meanwhile. */
import { setTimeout as pause } from 'node:timers/promises';
import type { OfficeUnderFire } from './office-under-fire.js';

const LOOK_AGAIN_MS = 2;
/** Then only a sweep takes it up: its lease has to end first. */
const PATIENCE_MS = 700;
const MAX_SWEEPS = 12;
const LEASE_MS = 31_000;

export async function settle(office: OfficeUnderFire): Promise<void> {
  const { emulator, ledger, instances } = office;
  for (let sweeps = 0; !(await isHandledInTime(office)); sweeps += 1) {
    if (sweeps === MAX_SWEEPS) throw new Error('events stay unfinished, however often they are taken up');
    emulator.clock.forward(LEASE_MS);
    await Promise.all(instances.map((instance) => runJob(instance, 'take up abandoned events')));
  }
  do {
    await office.revive();
    await Promise.all(instances.map((instance) => runJob(instance, 'deliver messages')));
  } while (instances.some(({ life }) => life.isOver));
  await pause(LOOK_AGAIN_MS);
  ledger.readOn();
}

async function isHandledInTime(office: OfficeUnderFire): Promise<boolean> {
  const until = performance.now() + PATIENCE_MS;
  do {
    await office.revive();
    if ((await office.stores.events.countUnfinished()) === 0) return true;
    await pause(LOOK_AGAIN_MS);
  } while (performance.now() < until);
  return false;
}

/** What dies on the way never ends. */
export async function runJob(
  { app, life }: OfficeUnderFire['instances'][number],
  name: string,
): Promise<void> {
  const run = app.jobs.find((job) => job.name === name)?.run();
  const ended = run?.then(
    () => true,
    () => true,
  );
  while (!life.isOver && !(await Promise.race([ended, pause(LOOK_AGAIN_MS, false)])));
}
