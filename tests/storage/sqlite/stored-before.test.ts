/** A SQLite database with frozen documents opens, and each of them is read as what it is today. */
import Libsql from 'libsql';
import { expect, test } from 'vitest';
import { findUnreadable } from '../../../src/storage/sqlite/find-unreadable.js';
import { migrate } from '../../../src/storage/sqlite/migrate.js';
import { migrations } from '../../../src/storage/sqlite/migrations.js';
import { closeDatabase, databaseFile, openDatabase } from '../../../src/storage/sqlite/open-database.js';
import { createSqliteCopy } from '../../../src/storage/sqlite/sqlite-copy.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { type Age, ages, documentsOf, expectRead } from '../stored-before/expect-read.js';
import { allKinds } from '../stored-before/frozen-documents.js';

/** The tables into which the oldest documents were written. */
const OLDEST_TABLES = 6;

test.each(ages)('the %s documents of every kind', async (age) => {
  const database = openDatabase(folderWith(age));
  await expectRead(createSqliteCopy(database), age);
  expect(findUnreadable(database)).toEqual([]);
  closeDatabase(database);
});

function folderWith(age: Age): string {
  const folder = temporaryFolder();
  const database = new Libsql(databaseFile(folder));
  migrate(database, age === 'oldest' ? migrations.slice(0, OLDEST_TABLES) : migrations);
  for (const kind of allKinds) {
    const table = kind === 'monthlyNotes' ? 'monthly_notes' : kind;
    const insert = database.prepare(`INSERT INTO ${table} (id, document) VALUES (?, ?)`);
    for (const { id, document } of documentsOf(kind, age)) insert.run(id, JSON.stringify(document));
  }
  database.close();
  return folder;
}
