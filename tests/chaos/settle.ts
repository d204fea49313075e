/** Waits until the bot has nothing left to do, and starts anew what has died meanwhile. */
import { setTimeout as pause } from 'node:timers/promises';
import type { OfficeUnderFire } from './office-under-fire.js';
import { patiently } from './patiently.js';
import { endDiskTrouble } from './trouble.js';

const LOOK_AGAIN_MS = 2;
/** So often nothing waits and nothing is under way: then only a sweep takes it up, when the lease of who died has ended. */
const QUIET_LOOKS = 50;
const MAX_SWEEPS = 40;
/** A database that is away fails the same acts at each sweep. */
const SWEEPS_IN_TROUBLE = 2;
const LEASE_MS = 31_000;

export async function settle(office: OfficeUnderFire): Promise<void> {
  const { time, ledger, instances } = office;
  for (let sweeps = 0; !(await isHandled(office)); sweeps += 1) {
    if (sweeps === MAX_SWEEPS) throw new Error('events stay unfinished, however often they are taken up');
    if (sweeps >= SWEEPS_IN_TROUBLE) endDiskTrouble(office);
    await time.forward(LEASE_MS);
    await Promise.all(instances.map((instance) => instance.runJob('take up abandoned events')));
  }
  do {
    await office.revive();
    await Promise.all(instances.map((instance) => instance.runJob('deliver messages')));
  } while (instances.some(({ life }) => life.isOver));
  await pause(LOOK_AGAIN_MS);
  ledger.readOn();
}

/** @returns false where it is quiet, and something is left */
async function isHandled({ revive, stores, time, isQuiet }: OfficeUnderFire): Promise<boolean> {
  for (let looks = 0; looks < QUIET_LOOKS; looks += 1) {
    await revive();
    if (time.waiting() > 0 || !(await isQuiet())) looks = 0;
    else if ((await patiently(() => stores.events.countUnfinished())) === 0) return true;
    await pause(LOOK_AGAIN_MS);
  }
  return false;
}
