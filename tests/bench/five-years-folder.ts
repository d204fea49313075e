/** A data folder of an office that keeps five years of requests. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { closeDatabase, openDatabase } from '../../src/storage/sqlite/open-database.js';
import { createSqliteCopy } from '../../src/storage/sqlite/sqlite-copy.js';
import { everybody, fiveYearsOfRequests, MANY_REQUESTS } from './five-years.js';

const AT_ONCE = 5_000;

/** @returns the folder, to be removed by the caller */
export async function fiveYearsFolder(now: Date, count = MANY_REQUESTS): Promise<string> {
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
  for (const request of fiveYearsOfRequests(now, count)) {
    batch.push(request);
    if (batch.length >= AT_ONCE) await store();
  }
  await store();
  closeDatabase(database);
  return folder;
}
