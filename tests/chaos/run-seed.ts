/** One simulated year of one office, all of it drawn from one seed, and then the verdict. */
import { habitsOf } from './aims.js';
import { withChance } from './chance.js';
import { findFaults } from './checker.js';
import { createDice } from './dice.js';
import { doneIn } from './done-in.js';
import { type Drawn, liveThrough } from './live-through.js';
import { wayOf } from './office-of-twenty.js';
import { type OfficeUnderFire, openOffice } from './office-under-fire.js';
import { createTranscript } from './transcript.js';

export interface SeedOptions {
  seed: number;
  /** How much people do in the year. */
  acts: number;
  /** Absent: on SQLite. */
  mongodbUri?: string | undefined;
  /** Told of each act, its answer and each fault, for whoever looks for the cause of a fault. */
  trace?: ((line: string) => void) | undefined;
  /** The folder of a year that fails is kept. */
  keepsFailed?: boolean | undefined;
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
  /** Its acts and faults in their order. */
  story: readonly string[];
  /** Where its transcript and its data are kept. */
  kept?: string;
  /** Which taps, commands and pages: how often. */
  done: Map<string, number>;
}

/** Each bot is a process of its own in one of so many years. */
const PROCESSES_EACH = 5;

export function runSeed(options: SeedOptions): Promise<SeedOutcome> {
  const year = createDice(options.seed);
  const chance = { dice: year.of('chance') };
  return withChance(chance, () => runYear({ year, chance }, options));
}

async function runYear(drawn: Drawn, { seed, acts, mongodbUri, trace, keepsFailed }: SeedOptions) {
  const inProcesses = seed % PROCESSES_EACH === 0;
  const instances = inProcesses && !mongodbUri ? 1 : 1 + (seed % 2);
  const transcript = createTranscript(trace);
  const habits = habitsOf(drawn.year.of('habits'));
  const office = await openOffice({
    ...{ way: wayOf(seed), instances, inProcesses, mongodbUri, transcript, habits },
  });
  const outcome = await outcomeOf(office, drawn, { seed, acts });
  if (outcome.faults.length === 0 || !keepsFailed) {
    await office.remove();
    return outcome;
  }
  return { ...outcome, kept: await office.keep([...transcript.lines, ...outcome.faults]) };
}

/** A year that does not come to its end has failed, too. */
async function outcomeOf(
  office: OfficeUnderFire,
  drawn: Drawn,
  { seed, acts }: Pick<SeedOptions, 'seed' | 'acts'>,
): Promise<SeedOutcome> {
  try {
    await liveThrough(office, drawn, acts);
    await office.close();
    return { ...counted(office), ...(await findFaults(office)), seed };
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...counted(office), seed, faults: [fault], moves: new Map() };
  }
}

function counted({ ledger, transcript }: OfficeUnderFire) {
  const events = [...ledger.events.values()];
  const arrived = ledger.calls.filter(({ hasArrived }) => hasArrived);
  return {
    ...{ pages: ledger.pages.length, injected: ledger.faults, done: doneIn(ledger), story: transcript.story },
    events: events.length,
    acknowledged: events.filter(({ isAcknowledged }) => isAcknowledged).length,
    messagesSeen: arrived.reduce((sum, { messages }) => sum + messages.length, 0),
  };
}
