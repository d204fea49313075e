/** `npm run migrate`: copies an office from SQLite to MongoDB or back. Ends with 1 when the two are not the same. */
import { parseArgs } from 'node:util';
import { reasonOf } from '../reason-of.js';
import { DatabaseInUse } from '../storage/mongo/database-in-use.js';
import { DataFolderInUse } from '../storage/sqlite/lock-data-folder.js';
import { comparisonLine, endings, inUse, usage } from '../text/migrate.js';
import { migrateStorage } from './migrate-storage.js';
import { openAddress } from './open-address.js';

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

await main().catch((error: unknown) => {
  console.error(wordsFor(error));
  process.exit(1);
});

async function main(): Promise<void> {
  const { from, to, help } = parseArgs({ options }).values;
  if (help) return console.log(usage);
  if (!from || !to) {
    console.error(usage);
    process.exitCode = 1;
    return;
  }
  await migrate(from, to);
}

async function migrate(from: string, to: string): Promise<void> {
  const now = () => new Date();
  const source = await openAddress(from, now);
  const target = await openAddress(to, now);
  const { kind, comparisons } = await migrateStorage(source, target);
  await source.close();
  await target.close();
  console.log([...comparisons.map(comparisonLine), '', endings[kind]].join('\n'));
  process.exitCode = kind === 'same' ? 0 : 1;
}

function wordsFor(error: unknown): unknown {
  if (error instanceof DatabaseInUse || error instanceof DataFolderInUse) return inUse(error.message);
  return reasonOf(error);
}
