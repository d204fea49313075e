/** A SQLite database with frozen documents opens, and each of them is read as what it is today. */
import Libsql, { type Database } from 'libsql';
import { expect, test } from 'vitest';
import { findUnreadable } from '../../../src/storage/sqlite/find-unreadable.js';
import { migrate } from '../../../src/storage/sqlite/migrate.js';
import { migrations } from '../../../src/storage/sqlite/migrations.js';
import { closeDatabase, databaseFile, openDatabase } from '../../../src/storage/sqlite/open-database.js';
import { createSqliteCopy } from '../../../src/storage/sqlite/sqlite-copy.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { type Age, ages, documentsOf, expectRead } from '../stored-before/expect-read.js';
import { allKinds, type Kind } from '../stored-before/frozen-documents.js';

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
  const later = allKinds.filter((kind) => !hasTable(database, tableOf(kind)));
  for (const kind of allKinds) if (!later.includes(kind)) insertAll(database, kind, age);
  migrate(database, migrations);
  for (const kind of later) insertAll(database, kind, age);
  database.close();
  return folder;
}

/** Some kinds came after the oldest tables. */
function hasTable(database: Database, table: string): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table) !== undefined;
}

function insertAll(database: Database, kind: Kind, age: Age): void {
  const insert = database.prepare(`INSERT INTO ${tableOf(kind)} (id, document) VALUES (?, ?)`);
  for (const { id, document } of documentsOf(kind, age)) insert.run(id, JSON.stringify(document));
}

function tableOf(kind: Kind): string {
  return kind.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`);
}
