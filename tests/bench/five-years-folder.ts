/** A data folder of an office that keeps five years of requests. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { openDataFolderCopy } from '../../src/storage/open-data-folder-copy.js';
import { everybody, fiveYearsOfRequests, MANY_REQUESTS } from './five-years.js';

const AT_ONCE = 5_000;

/** @returns the folder, to be removed by the caller */
export async function fiveYearsFolder(now: Date, count = MANY_REQUESTS): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'publish-desk-bench-'));
  const { records, close } = await openDataFolderCopy(folder);
  let batch: PublishRequest[] = [];
  const store = async () => {
    await records.requests.restore(batch.map((request) => ({ request, announcedVersion: request.version })));
    batch = [];
  };
  await records.persons.restore([everybody]);
  for (const request of fiveYearsOfRequests(now, count)) {
    batch.push(request);
    if (batch.length >= AT_ONCE) await store();
  }
  await store();
  await close();
  return folder;
}
