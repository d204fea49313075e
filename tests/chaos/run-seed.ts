/** One simulated year of one office, all of it drawn from one seed, and then the verdict. */
import { setTimeout as pause } from 'node:timers/promises';
import { findFaults } from './checker.js';
import { createDice, type Dice } from './dice.js';
import { memberKeys, members } from './members.js';
import { createNetwork, type Network } from './network.js';
import { type OfficeUnderFire, openOffice } from './office-under-fire.js';
import { eventOf, nextDoing } from './person.js';
import { rivalsOf } from './rivals.js';
import { runJob, settle } from './settle.js';
import { endTrouble, orderTrouble, passTime } from './trouble.js';

export interface SeedOptions {
  seed: number;
  /** How much people do in the year. */
  acts: number;
  /** Absent: on SQLite. */
  mongodbUri?: string | undefined;
}

export interface SeedOutcome {
  seed: number;
  /** What the checker found; none: it held. */
  faults: string[];
  events: number;
  acknowledged: number;
  messagesSeen: number;
  moves: number;
  injected: Map<string, number>;
}

/** Between two acts: people do several things in a row. */
const A_DAY_PASSES = 0.08;
const ACTS_OF_A_VISIT = 20;
/** Whatever a dead instance had in hand is free by then. */
const LEASES_MS = 61_000;
const HOUR_MS = 60 * 60_000;

export async function runSeed({ seed, acts, mongodbUri }: SeedOptions): Promise<SeedOutcome> {
  const dice = createDice(seed);
  const office = await openOffice({ people: members, instances: 1 + (seed % 2), mongodbUri });
  const network = createNetwork(office, dice);
  try {
    let visit = newVisit(dice);
    for (let act = 0; act < acts; act += 1) {
      orderTrouble(office, dice);
      if (dice.chance(1 / ACTS_OF_A_VISIT)) visit = newVisit(dice);
      await actOnce(office, network, { dice, visit });
      await settle(office);
      if (dice.chance(0.5)) endTrouble(office);
      if (dice.chance(0.4)) await network.deliverLate();
      if (dice.chance(A_DAY_PASSES)) await moveOn(office, network, dice);
      if (dice.chance(0.02)) await restartOne(office, dice);
    }
    await comeToRest(office, network);
    await office.close();
    return await outcomeOf(office, seed);
  } finally {
    await office.remove();
  }
}

/** Somebody has the phone in hand for a while. */
interface Visit {
  key: string;
  wildness: number;
}

function newVisit(dice: Dice): Visit {
  return { key: dice.chance(0.35) ? 'staff' : dice.pick(memberKeys), wildness: dice.chance(0.75) ? 0.1 : 1 };
}

async function actOnce(
  office: OfficeUnderFire,
  network: Network,
  { dice, visit }: { dice: Dice; visit: Visit },
): Promise<void> {
  const { emulator, ledger } = office;
  const together = dice.chance(0.12) ? rivalsOf(office, dice) : [];
  const { key, wildness } = visit;
  const others = memberKeys.map(emulator.phone);
  const acts =
    together.length > 0
      ? together
      : [{ key, doing: nextDoing({ phone: emulator.phone(key), others, wildness }, dice) }];
  const events = acts.map(({ key, doing }) => ({ key, doing, event: eventOf(emulator, key, doing) }));
  for (const { key, doing, event } of events) {
    ledger.events.set(String(event.webhookEventId), {
      id: String(event.webhookEventId),
      personKey: key,
      event,
      words: 'says' in doing ? doing.says : doing.taps,
      at: emulator.clock.now(),
      isAcknowledged: false,
    });
  }
  await network.send(events.map(({ event }) => event));
}

/** LINE delivers again within a day; the bot remembers for thirty that an event has come. */
async function moveOn(office: OfficeUnderFire, network: Network, dice: Dice): Promise<void> {
  endTrouble(office);
  office.emulator.clock.forward(LEASES_MS);
  await settle(office);
  passTime(office, dice, 8 * HOUR_MS);
  await network.deliverLate();
  await settle(office);
  passTime(office, dice, dice.below(2) * 20 * 24 * HOUR_MS);
  const instance = dice.pick(office.instances);
  for (const { name } of instance.app.jobs) await runJob(instance, name);
  await settle(office);
}

async function restartOne(office: OfficeUnderFire, dice: Dice): Promise<void> {
  office.ledger.noteFault('restarted');
  await office.restart(dice.below(office.instances.length));
  await settle(office);
}

/** LINE is well again, and all that was held back comes, and all that waits is told. */
async function comeToRest(office: OfficeUnderFire, network: Network): Promise<void> {
  const { emulator, stores, instances } = office;
  for (let hours = 0; hours < 30; hours += 1) {
    endTrouble(office);
    await network.deliverLate();
    await settle(office);
    for (const { app } of instances) {
      for (const name of ['announce forgotten moves', 'deliver messages']) {
        await app.jobs.find((job) => job.name === name)?.run();
      }
    }
    await pause(5);
    if ((await stores.messages.waiting(1)).length === 0) break;
    emulator.clock.forward(60 * 60_000);
  }
  await settle(office);
}

async function outcomeOf(office: OfficeUnderFire, seed: number): Promise<SeedOutcome> {
  const { ledger } = office;
  const { faults, moves } = await findFaults(office);
  const events = [...ledger.events.values()];
  return {
    seed,
    faults,
    moves,
    events: events.length,
    acknowledged: events.filter(({ isAcknowledged }) => isAcknowledged).length,
    messagesSeen: ledger.calls.reduce(
      (sum, { hasArrived, messages }) => sum + (hasArrived ? messages.length : 0),
      0,
    ),
    injected: ledger.faults,
  };
}
