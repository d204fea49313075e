/** An office whose records are gone while its files are there is refused, so that nobody starts it anew over the rest. */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DatabaseEmptied } from '../../src/storage/database-emptied.js';
import { openMongo } from '../../src/storage/mongo/open-mongo.js';
import { openMongoStorage } from '../../src/storage/mongo/open-mongo-storage.js';
import { openDataFolder } from '../../src/storage/open-data-folder.js';
import { databaseFile, openDatabase } from '../../src/storage/sqlite/open-database.js';
import { buildPerson, buildRequest, someTime } from '../support/builders.js';
import { findMongoServer } from '../support/mongo-server.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const server = await findMongoServer();
const content = () => Readable.from([Buffer.from('%PDF-1.7')]);

/** An office that has worked, and was stopped. */
async function workedIn(folder: string): Promise<void> {
  const { stores, files, close } = await openDataFolder(folder);
  await stores.persons.replace(buildPerson(), 0);
  await files.put(content());
  await close();
}

function removeDatabase(folder: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${databaseFile(folder)}${end}`, { force: true });
}

describe('a data folder', () => {
  test.each([
    ['gone', () => {}],
    ['an empty file', (folder: string) => writeFileSync(databaseFile(folder), '')],
    ['new', (folder: string) => void openDatabase(folder).close()],
  ])('is refused when it holds files and its database is %s', async (_, replaceDatabase) => {
    const folder = temporaryFolder();
    await workedIn(folder);
    removeDatabase(folder);
    replaceDatabase(folder);
    await expect(openDataFolder(folder)).rejects.toThrow(DatabaseEmptied);
    await expect(openDataFolder(folder)).rejects.toThrow(DatabaseEmptied); // and the first refusal has let go of it
  });

  test('that was refused has no new database, and opens as soon as the old one is back', async () => {
    const folder = temporaryFolder();
    await workedIn(folder);
    renameSync(databaseFile(folder), join(folder, 'backup'));
    removeDatabase(folder);
    await expect(openDataFolder(folder)).rejects.toThrow(DatabaseEmptied);
    expect(existsSync(databaseFile(folder))).toBe(false);

    renameSync(join(folder, 'backup'), databaseFile(folder));
    const { stores, close } = await openDataFolder(folder);
    expect(await stores.persons.list()).toEqual([buildPerson()]);
    await close();
  });

  test('of an office that has records and files, or neither, opens', async () => {
    const folder = temporaryFolder();
    await (await openDataFolder(folder)).close();
    await (await openDataFolder(folder)).close();
    await workedIn(folder);
    await (await openDataFolder(folder)).close();
  });

  test('in which only a file that was never finished lies opens', async () => {
    const folder = temporaryFolder();
    await (await openDataFolder(folder)).close();
    writeFileSync(join(folder, 'files', 'unfinished', 'a'.repeat(63)), 'half');
    removeDatabase(folder);
    await (await openDataFolder(folder)).close();
  });

  test('that was written by a newer program is refused for that, each time', async () => {
    const folder = temporaryFolder();
    await workedIn(folder);
    const database = openDatabase(folder);
    database.exec('PRAGMA user_version = 999');
    database.close();
    await expect(openDataFolder(folder)).rejects.toThrow('newer version');
    await expect(openDataFolder(folder)).rejects.toThrow('newer version');
  });
});

describe.skipIf(!server)('a MongoDB database', () => {
  function newAddress() {
    if (!server) throw new Error('there is no server');
    const { uri, newDatabase, drop } = server;
    const database = newDatabase();
    onTestFinished(() => drop(database));
    return { uri, database, now: () => someTime };
  }

  test('is refused when it holds files and no record, and opens as soon as the records are back', async () => {
    const address = newAddress();
    const before = await openMongoStorage(address);
    await before.stores.persons.replace(buildPerson(), 0);
    await before.stores.requests.insert(buildRequest());
    await before.files.put(content());
    await before.close();
    await (await openMongoStorage(address)).close();

    const connection = await openMongo(address);
    const people = await connection.collection('persons').find().toArray();
    await connection.collection('persons').deleteMany({});
    await (await openMongoStorage(address)).close(); // there is a request still
    await connection.collection('requests').deleteMany({});
    await expect(openMongoStorage(address)).rejects.toThrow(DatabaseEmptied);

    await connection.collection('persons').insertMany(people);
    await (await openMongoStorage(address)).close();
    await connection.close();
  });

  test('that is new opens', async () => {
    const address = newAddress();
    await (await openMongoStorage(address)).close();
    await (await openMongoStorage(address)).close();
  });
});
