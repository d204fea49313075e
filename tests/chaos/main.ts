/** `npm run chaos`: simulated years under faults, each drawn from a seed. A seed that fails prints itself, and replays by `--seed`. */
import { parseArgs } from 'node:util';
import { actions } from '../../src/domain/request/actions.js';
import { everyTap } from './done-in.js';
import { leaveNoFolders } from './folders.js';
import { huntMutants } from './hunt-mutants.js';
import type { SeedOutcome } from './run-seed.js';
import { runSeeds } from './run-seeds.js';

const USAGE = `npm run chaos [-- --seeds N | --seed S [--trace] | --mutants] [--acts N] [--mongodb]

  --seeds N    years 1 to N (10); as A-B: years A to B
  --seed S     this one alone: what failed, once more
  --trace      prints what people do, what they see, and the faults
  --done       prints how often each tap, command and page came, and which taps never did
  --mutants    plants five bugs, one after the other: each must be found within 50 years
  --first-fault  ends with the first year that fails
  --acts N     how much people do in a year (250)
  --mongodb    on the server that TEST_MONGODB_URI names, else on SQLite
`;

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string', default: '10' },
    acts: { type: 'string', default: '250' },
    trace: { type: 'boolean' },
    done: { type: 'boolean' },
    mutants: { type: 'boolean' },
    'first-fault': { type: 'boolean' },
    mongodb: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
/** How the checker words it. */
const LOST = /^(?:silence|nobody saw)|is not on record|and it is not:/;
const DOUBLED = /twice|^two |one event caused two|tried again/;
const acts = Number(values.acts);
const mongodbUri = mongodbAddress();

leaveNoFolders();
if (values.help) console.log(USAGE);
else if (values.mutants) process.exitCode = (await huntMutants(acts)).length > 0 ? 1 : 0;
else await runYears();
process.exit(); // calls that hang are still open

async function runYears(): Promise<void> {
  const seeds = values.seed === undefined ? range(values.seeds) : [Number(values.seed)];
  const trace = values.trace ? console.log : undefined;
  const outcomes = await runSeeds({ seeds, acts, mongodbUri, trace, keepsFailed: true, note: printed });
  const injected = printCounts(outcomes.map((outcome) => outcome.injected));
  const moves = printCounts(outcomes.map((outcome) => outcome.moves));
  console.log(`  never: ${neverIn(outcomes, 'moves', actions).join(', ') || 'none'}`);
  if (values.done) {
    printCounts(outcomes.map((outcome) => outcome.done));
    console.log(`  never: ${neverIn(outcomes, 'done', everyTap).join(', ') || 'none'}`);
  }
  const faults = outcomes.flatMap((outcome) => outcome.faults);
  const count = (words: RegExp) => faults.filter((fault) => words.test(fault)).length;
  const sum = (of: 'events' | 'acknowledged' | 'messagesSeen' | 'pages') =>
    outcomes.reduce((total, outcome) => total + outcome[of], 0);
  console.log(
    `${outcomes.length} years: ${sum('events')} events, ${sum('acknowledged')} acknowledged, ${moves} moves, ` +
      `${sum('messagesSeen')} messages seen, ${sum('pages')} pages opened, ${injected} faults injected, ` +
      `${count(LOST)} losses, ${count(DOUBLED)} doubles, ` +
      `${outcomes.filter(({ faults }) => faults.length > 0).length} years failed`,
  );
}

function neverIn(
  outcomes: readonly SeedOutcome[],
  counts: 'moves' | 'done',
  names: readonly string[],
): string[] {
  const came = outcomes.flatMap((outcome) => [...outcome[counts].keys()]);
  return names.filter((name) => !came.includes(name));
}

/** @returns their sum */
function printCounts(all: readonly Map<string, number>[]): number {
  const counts = new Map<string, number>();
  for (const [name, count] of all.flatMap((one) => [...one]))
    counts.set(name, (counts.get(name) ?? 0) + count);
  for (const [name, count] of [...counts].toSorted()) console.log(`  ${name.padEnd(30)} ${count}`);
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function printed({ seed, faults, events, moves, kept }: SeedOutcome): boolean {
  const count = [...moves.values()].reduce((sum, one) => sum + one, 0);
  if (faults.length === 0) console.log(`seed ${seed}: held (${events} events, ${count} moves)`);
  else {
    process.exitCode = 1;
    console.log(`seed ${seed}: FAILED. Once more: npm run chaos -- --seed ${seed} --acts ${acts}`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (kept) console.log(`  transcript and data: ${kept}`);
  }
  return faults.length === 0 || !values['first-fault'];
}

function mongodbAddress(): string | undefined {
  if (!values.mongodb) return undefined;
  const uri = process.env.TEST_MONGODB_URI;
  if (!uri) throw new Error('Set TEST_MONGODB_URI to the MongoDB server of the tests');
  return uri;
}

function range(words: string): number[] {
  const [first = 1, last = first] = words.includes('-') ? words.split('-').map(Number) : [1, Number(words)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
