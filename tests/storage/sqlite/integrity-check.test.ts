/** The doctor's look at the database file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { integrityCheck } from '../../../src/storage/sqlite/integrity-check.js';
import { databaseFile } from '../../../src/storage/sqlite/open-database.js';
import { openSqliteStores } from '../../../src/storage/sqlite/open-sqlite-stores.js';
import { buildRequest } from '../../support/builders.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

test('an empty folder has no database yet, and the look at it makes none', () => {
  const folder = temporaryFolder();
  expect(integrityCheck(folder)).toEqual({ kind: 'absent' });
  expect(integrityCheck(folder)).toEqual({ kind: 'absent' });
});

test('a database in use is sound', async () => {
  const folder = temporaryFolder();
  const stores = openSqliteStores({ folder });
  await stores.requests.insert(buildRequest());
  expect(integrityCheck(folder)).toEqual({ kind: 'sound' });
});

test('a damaged page is found', async () => {
  const folder = temporaryFolder();
  await storeAndClose(folder);
  const bytes = readFileSync(databaseFile(folder));
  bytes.fill(0xab, 4096, 4096 * 4);
  writeFileSync(databaseFile(folder), bytes);
  expect(integrityCheck(folder)).toMatchObject({
    kind: 'damaged',
    faults: expect.arrayContaining([expect.any(String)]),
  });
});

test('a file that is no database at all is damaged', () => {
  const folder = temporaryFolder();
  writeFileSync(databaseFile(folder), 'not a database, whatever its name says'.repeat(100));
  expect(integrityCheck(folder)).toMatchObject({ kind: 'damaged' });
});

async function storeAndClose(folder: string): Promise<void> {
  const stores = openSqliteStores({ folder });
  await stores.requests.insert(buildRequest());
  await stores.close();
}
