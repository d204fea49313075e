/** A data folder of an office that keeps five years of requests. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { closeDatabase, openDatabase } from '../../src/storage/sqlite/open-database.js';
import { createSqliteCopy } from '../../src/storage/sqlite/sqlite-copy.js';
import { everybody, fiveYearsOfRequests, MANY_REQUESTS, requestsAtRest } from './five-years.js';

const AT_ONCE = 5_000;

/** @returns the folder, to be removed by the caller */
export function fiveYearsFolder(now: Date, count = MANY_REQUESTS): Promise<string> {
  return folderOf(fiveYearsOfRequests(now, count));
}

/** Five years of requests after others that have all come to rest: as much is due as without those. */
export function longKeptFolder(
  now: Date,
  { count, atRest }: { count: number; atRest: number },
): Promise<string> {
  return folderOf(inTurn(requestsAtRest(now, atRest), fiveYearsOfRequests(now, count)));
}

function* inTurn<T>(...all: Iterable<T>[]): Generator<T> {
  for (const some of all) yield* some;
}

async function folderOf(all: Iterable<PublishRequest>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'publish-desk-bench-'));
  const database = openDatabase(folder, { isDurable: false });
  // A crash may leave nothing behind, so each page is written once; what the indexes touch stays in memory.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA cache_size = -500000');
  const { requests, persons } = createSqliteCopy(database);
  let batch: PublishRequest[] = [];
  const store = async () => {
    await requests.restore(batch.map((request) => ({ request, announcedVersion: request.version })));
    batch = [];
  };
  await persons.restore([everybody]);
  for (const request of all) {
    batch.push(request);
    if (batch.length >= AT_ONCE) await store();
  }
  await store();
  closeDatabase(database);
  return folder;
}
