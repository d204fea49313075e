/** The database file: where it lies, who may read it, and that what was stored outlives the program. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseFile, openDatabase } from '../../../src/storage/sqlite/open-database.js';
import { openSqliteStores } from '../../../src/storage/sqlite/open-sqlite-stores.js';
import { buildRequest } from '../../support/builders.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

test('what was stored is there when the program starts again', async () => {
  const folder = temporaryFolder();
  const before = openSqliteStores({ folder });
  await before.requests.insert(buildRequest());
  await before.close();
  expect(await openSqliteStores({ folder }).requests.get(buildRequest().id)).toEqual(buildRequest());
});

test('a new data folder is closed to other users of the machine', () => {
  const folder = join(temporaryFolder(), 'new', 'data');
  openDatabase(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('after closing, the one file holds everything, so that copying it is a backup', async () => {
  const folder = temporaryFolder();
  const stores = openSqliteStores({ folder });
  await stores.requests.insert(buildRequest());
  await stores.close();
  expect(statSync(`${databaseFile(folder)}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
});

test('every commit is flushed to the disk, and readers are not in the way of the writer', () => {
  const database = openDatabase(temporaryFolder());
  expect(database.prepare('PRAGMA journal_mode').pluck().all()).toEqual(['wal']);
  expect(database.prepare('PRAGMA synchronous').pluck().all()).toEqual([2]);
});
