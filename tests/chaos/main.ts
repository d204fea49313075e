/** `npm run chaos`: simulated years under faults, each drawn from a seed. A seed that fails prints itself, and replays by `--seed`. */
import { parseArgs } from 'node:util';
import type { SeedOutcome } from './run-seed.js';
import { runSeeds } from './run-seeds.js';

const USAGE = `npm run chaos [-- --seeds N | --seed S] [--acts N] [--mongodb]

  --seeds N    years 1 to N (10)
  --seed S     this one alone: what failed, once more
  --acts N     how much people do in a year (150)
  --mongodb    on the server that TEST_MONGODB_URI names, else on SQLite
`;

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string', default: '10' },
    acts: { type: 'string', default: '150' },
    mongodb: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
const acts = Number(values.acts);
const mongodbUri = mongodbAddress();

if (values.help) console.log(USAGE);
else await runYears();
process.exit(); // calls that hang are still open

async function runYears(): Promise<void> {
  const seeds = values.seed === undefined ? range(Number(values.seeds)) : [Number(values.seed)];
  const outcomes = await runSeeds({ seeds, acts, mongodbUri, note: printed });
  const injected = new Map<string, number>();
  for (const [name, count] of outcomes.flatMap((outcome) => [...outcome.injected])) {
    injected.set(name, (injected.get(name) ?? 0) + count);
  }
  for (const [name, count] of [...injected].toSorted()) console.log(`  ${name.padEnd(30)} ${count}`);
  const sum = (of: 'events' | 'acknowledged' | 'moves' | 'messagesSeen') =>
    outcomes.reduce((total, outcome) => total + outcome[of], 0);
  console.log(
    `${outcomes.length} years: ${sum('events')} events, ${sum('acknowledged')} acknowledged, ${sum('moves')} moves, ` +
      `${sum('messagesSeen')} messages seen, ${[...injected.values()].reduce((all, one) => all + one, 0)} faults injected, ` +
      `${outcomes.filter(({ faults }) => faults.length > 0).length} years failed`,
  );
}

function printed({ seed, faults, events, moves }: SeedOutcome): boolean {
  if (faults.length === 0) console.log(`seed ${seed}: held (${events} events, ${moves} moves)`);
  else {
    process.exitCode = 1;
    console.log(`seed ${seed}: FAILED. Once more: npm run chaos -- --seed ${seed} --acts ${acts}`);
    for (const fault of faults) console.log(`  ${fault}`);
  }
  return true;
}

function mongodbAddress(): string | undefined {
  if (!values.mongodb) return undefined;
  const uri = process.env.TEST_MONGODB_URI;
  if (!uri) throw new Error('Set TEST_MONGODB_URI to the MongoDB server of the tests');
  return uri;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
