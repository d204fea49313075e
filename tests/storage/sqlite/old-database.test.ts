/** A database that the program of before left is brought to the two sides of a request, with all that is in it. */
import Libsql from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../../src/storage/sqlite/migrate.js';
import { migrations } from '../../../src/storage/sqlite/migrations.js';
import { databaseFile, openDatabase } from '../../../src/storage/sqlite/open-database.js';
import { openSqliteStores } from '../../../src/storage/sqlite/open-sqlite-stores.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { expectReadAsToday, oldRequests } from '../contract/old-requests.js';

/** The schema in which a request had one status. */
const OLD_SCHEMA = 6;

test('each request reads as it should, and is found, counted and moved', async () => {
  const folder = oldDatabase(oldRequests);
  const stores = openSqliteStores({ folder });
  onTestFinished(() => stores.close());
  await expectReadAsToday(stores);
});

test('more requests than are rewritten at once all come through', async () => {
  const many = Array.from({ length: 1_201 }, (_, index) => ({
    ...oldRequests[0],
    id: `${index}`,
    version: 3,
  }));
  const stores = openSqliteStores({ folder: oldDatabase(many) });
  onTestFinished(() => stores.close());
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.checking': 1_201 });
});

test('it has the columns, indexes and triggers of a new one', () => {
  const schemaOf = (folder: string) =>
    openDatabase(folder).prepare('SELECT type, name FROM sqlite_schema ORDER BY type, name').all();
  expect(schemaOf(oldDatabase(oldRequests))).toEqual(schemaOf(temporaryFolder()));
});

function oldDatabase(requests: readonly ({ id: string } & object)[]): string {
  const folder = temporaryFolder();
  const database = new Libsql(databaseFile(folder));
  migrate(database, migrations.slice(0, OLD_SCHEMA));
  const insert = database.prepare('INSERT INTO requests (id, document, announced_version) VALUES (?, ?, ?)');
  database.exec('BEGIN');
  for (const one of requests) insert.run(one.id, JSON.stringify(one), one.id === 'deciding' ? 4 : 0);
  database.exec('COMMIT');
  database.close();
  return folder;
}
