/** A year goes by: people act, trouble comes and ends, time passes, and at the end all comes to rest. */
import { setTimeout as pause } from 'node:timers/promises';
import { commandWord } from '../../src/text/commands.js';
import { actOnce, doTogether, nextVisit } from './act.js';
import type { Chance } from './chance.js';
import type { Dice } from './dice.js';
import { createNetwork, type Network } from './network.js';
import { memberKeys } from './office-of-twenty.js';
import type { OfficeUnderFire } from './office-under-fire.js';
import { patiently } from './patiently.js';
import { settle } from './settle.js';
import { endTrouble, orderTrouble, passTime } from './trouble.js';

/** Between two acts: people do several things in a row. */
const A_DAY_PASSES = 0.05;
/** By then the work of a dead instance is free, whatever it was. */
const LEASES_MS = 61_000;
const HOUR_MS = 60 * 60_000;
const YEAR_HOURS = 365 * 24;

export interface Drawn {
  year: Dice;
  chance: Chance;
}

export async function liveThrough(
  office: OfficeUnderFire,
  { year, chance }: Drawn,
  acts: number,
): Promise<void> {
  const network = createNetwork(office);
  let visit = await nextVisit(office, year.of('first visit'));
  for (let act = 0; act < acts; act += 1) {
    const dice = year.of(`act ${act}`);
    chance.dice = dice.of('chance');
    orderTrouble(office, dice.of('trouble'));
    const done = await actOnce(office, network, { dice: dice.of('people'), visit });
    await settle(office);
    office.transcript.noteScreens(office, done.acts);
    await goOn(office, network, { dice: dice.of('time'), acts });
    visit = done.visit;
  }
  await comeToRest(office, network, year.of('rest'));
}

interface GoingOn {
  dice: Dice;
  acts: number;
}

async function goOn(office: OfficeUnderFire, network: Network, { dice, acts }: GoingOn): Promise<void> {
  if (dice.chance(0.5)) endTrouble(office);
  if (dice.chance(0.4)) await network.deliverLate(dice.of('late'));
  if (dice.chance(A_DAY_PASSES)) await moveOn(office, network, { dice: dice.of('days'), acts });
  if (dice.chance(0.02)) await restartOne(office, dice);
}

/** LINE delivers again within a day; the bot remembers for thirty that an event has come. */
async function moveOn(office: OfficeUnderFire, network: Network, { dice, acts }: GoingOn): Promise<void> {
  endTrouble(office);
  await office.time.forward(LEASES_MS);
  await settle(office);
  await passTime(office, dice, 8 * HOUR_MS);
  await network.deliverLate(dice.of('late'));
  await settle(office);
  // A night, or weeks: all of them together are about a year.
  await passTime(
    office,
    dice,
    Math.floor((dice.below(2) * 2 * YEAR_HOURS) / (acts * A_DAY_PASSES)) * HOUR_MS,
  );
  const instance = dice.pick(office.instances);
  for (const name of instance.jobs) await instance.runJob(name);
  await settle(office);
}

async function restartOne(office: OfficeUnderFire, dice: Dice): Promise<void> {
  office.ledger.noteFault('restarted');
  await office.restart(dice.below(office.instances.length));
  await settle(office);
}

/** LINE is well again, and all that was held back comes, and all that waits is told. */
async function comeToRest(office: OfficeUnderFire, network: Network, dice: Dice): Promise<void> {
  const { time, stores, instances } = office;
  for (let hours = 0; hours < 30; hours += 1) {
    endTrouble(office);
    await network.deliverLate(dice);
    await settle(office);
    for (const instance of instances) {
      await instance.runJob('announce forgotten moves');
      await instance.runJob('deliver messages');
    }
    await pause(5);
    if ((await patiently(() => stores.messages.waiting(1))).length === 0) break;
    await time.forward(HOUR_MS);
  }
  await everybodyLooks(office, network, dice);
}

/** The answer to each person carries the notices that ride on it. */
async function everybodyLooks(office: OfficeUnderFire, network: Network, dice: Dice): Promise<void> {
  for (const key of memberKeys) {
    const acts = [{ key, doing: { says: commandWord('menu') } }];
    await doTogether(office, network, { acts, dice: dice.of(key) });
    await network.deliverLate(dice);
    await settle(office);
  }
}
