/** One simulated year of one office, all of it drawn from one seed, and then the verdict. */
import { setTimeout as pause } from 'node:timers/promises';
import { commandWord } from '../../src/text/commands.js';
import { actOnce, doTogether, nextVisit } from './act.js';
import { findFaults } from './checker.js';
import { createDice, type Dice } from './dice.js';
import { createNetwork, type Network } from './network.js';
import { memberKeys, wayOf } from './office-of-twenty.js';
import { type OfficeUnderFire, openOffice } from './office-under-fire.js';
import { patiently } from './patiently.js';
import { settle } from './settle.js';
import { endTrouble, orderTrouble, passTime } from './trouble.js';

export interface SeedOptions {
  seed: number;
  /** How much people do in the year. */
  acts: number;
  /** Absent: on SQLite. */
  mongodbUri?: string | undefined;
  /** Told of each act and its answer, for whoever looks for the cause of a fault. */
  trace?: ((line: string) => void) | undefined;
}

export interface SeedOutcome {
  seed: number;
  /** The faults that the checker found; none: every rule held. */
  faults: string[];
  events: number;
  acknowledged: number;
  messagesSeen: number;
  pages: number;
  /** How often each action was done. */
  moves: Map<string, number>;
  injected: Map<string, number>;
}

/** Each bot is a process of its own in one of so many years. */
const PROCESSES_EACH = 5;
/** Between two acts: people do several things in a row. */
const A_DAY_PASSES = 0.05;
/** By then the work of a dead instance is free, whatever it was. */
const LEASES_MS = 61_000;
const HOUR_MS = 60 * 60_000;
const YEAR_HOURS = 365 * 24;

export async function runSeed({ seed, acts, mongodbUri, trace }: SeedOptions): Promise<SeedOutcome> {
  const dice = createDice(seed);
  const inProcesses = seed % PROCESSES_EACH === 0;
  const instances = inProcesses && !mongodbUri ? 1 : 1 + (seed % 2);
  const office = await openOffice({ way: wayOf(seed), instances, inProcesses, mongodbUri });
  const network = createNetwork(office, dice);
  try {
    let visit = await nextVisit(office, dice);
    for (let act = 0; act < acts; act += 1) {
      orderTrouble(office, dice);
      visit = await actOnce(office, network, { dice, visit, trace });
      await settle(office);
      if (dice.chance(0.5)) endTrouble(office);
      if (dice.chance(0.4)) await network.deliverLate();
      if (dice.chance(A_DAY_PASSES)) await moveOn(office, network, { dice, acts });
      if (dice.chance(0.02)) await restartOne(office, dice);
    }
    await comeToRest(office, network);
    await office.close();
    return await outcomeOf(office, seed);
  } finally {
    await office.remove();
  }
}

/** LINE delivers again within a day; the bot remembers for thirty that an event has come. */
async function moveOn(
  office: OfficeUnderFire,
  network: Network,
  { dice, acts }: { dice: Dice; acts: number },
): Promise<void> {
  endTrouble(office);
  await office.time.forward(LEASES_MS);
  await settle(office);
  await passTime(office, dice, 8 * HOUR_MS);
  await network.deliverLate();
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
async function comeToRest(office: OfficeUnderFire, network: Network): Promise<void> {
  const { time, stores, instances } = office;
  for (let hours = 0; hours < 30; hours += 1) {
    endTrouble(office);
    await network.deliverLate();
    await settle(office);
    for (const instance of instances) {
      await instance.runJob('announce forgotten moves');
      await instance.runJob('deliver messages');
    }
    await pause(5);
    if ((await patiently(() => stores.messages.waiting(1))).length === 0) break;
    await time.forward(HOUR_MS);
  }
  await everybodyLooks(office, network);
}

/** The answer to each person carries the notices that ride on it. */
async function everybodyLooks(office: OfficeUnderFire, network: Network): Promise<void> {
  for (const key of memberKeys) {
    await doTogether(office, network, [{ key, doing: { says: commandWord('menu') } }]);
    await network.deliverLate();
    await settle(office);
  }
}

async function outcomeOf(office: OfficeUnderFire, seed: number): Promise<SeedOutcome> {
  const { ledger } = office;
  const { faults, moves } = await findFaults(office);
  const events = [...ledger.events.values()];
  const arrived = ledger.calls.filter(({ hasArrived }) => hasArrived);
  return {
    ...{ seed, faults, moves, pages: ledger.pages.length, injected: ledger.faults },
    events: events.length,
    acknowledged: events.filter(({ isAcknowledged }) => isAcknowledged).length,
    messagesSeen: arrived.reduce((sum, { messages }) => sum + messages.length, 0),
  };
}
