/** The database follows the program from version to version, and never the other way round. */
import Libsql, { type Database } from 'libsql';
import { expect, test } from 'vitest';
import { DatabaseTooNew } from '../../../src/storage/database-too-new.js';
import { migrate } from '../../../src/storage/sqlite/migrate.js';
import { migrations } from '../../../src/storage/sqlite/migrations.js';
import { openDatabase } from '../../../src/storage/sqlite/open-database.js';
import { openSqliteStores } from '../../../src/storage/sqlite/open-sqlite-stores.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const steps = ['CREATE TABLE notes (text TEXT)', "INSERT INTO notes VALUES ('kept')"];

test('each step is taken once, in order', () => {
  const database = new Libsql(':memory:');
  migrate(database, steps.slice(0, 1));
  migrate(database, steps);
  migrate(database, steps);
  expect(database.prepare('SELECT text FROM notes').pluck().all()).toEqual(['kept']);
  expect(schemaVersion(database)).toBe(2);
});

test('a step that fails leaves nothing half done', () => {
  const database = new Libsql(':memory:');
  expect(() => migrate(database, ["CREATE TABLE half (a); INSERT INTO missing VALUES ('x')"])).toThrow();
  expect(database.prepare('SELECT name FROM sqlite_schema').all()).toEqual([]);
  expect(schemaVersion(database)).toBe(0);
});

test('a step that fails undoes the steps before it: the earlier program still opens the database', () => {
  const database = new Libsql(':memory:');
  migrate(database, steps.slice(0, 1));
  expect(() => migrate(database, [...steps, "INSERT INTO missing VALUES ('x')"])).toThrow();
  expect(database.prepare('SELECT text FROM notes').all()).toEqual([]);
  expect(schemaVersion(database)).toBe(1);
});

test('a database of a newer program is refused and left as it is', () => {
  const folder = temporaryFolder();
  const database = openDatabase(folder);
  database.exec('PRAGMA user_version = 99');

  expect(() => openSqliteStores({ folder })).toThrow(DatabaseTooNew);
  expect(() => openSqliteStores({ folder })).toThrow(/newer version of the program \(schema 99/);
  expect(schemaVersion(database)).toBe(99);
});

test('a new database, made in one step, is the same as one that has taken all of them', () => {
  const [fresh, grown] = [new Libsql(':memory:'), new Libsql(':memory:')];
  migrate(fresh);
  migrate(grown, [...migrations]);
  expect(schemaOf(fresh)).toEqual(schemaOf(grown));
  expect(schemaOf(fresh).length).toBeGreaterThan(50);
  expect(schemaVersion(fresh)).toBe(schemaVersion(grown));
});

function schemaOf(database: Database): unknown[] {
  return database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all();
}

function schemaVersion(database: Database): unknown {
  return database.prepare('PRAGMA user_version').pluck().all()[0];
}
