/** The doctor's findings where everything is kept in MongoDB. */
import { Readable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fault, isFault, note, ok } from '../../src/doctor/finding.js';
import { openMongoStorage } from '../../src/storage/mongo/open-mongo-storage.js';
import { databaseEmptied } from '../../src/text/database-emptied.js';
import * as words from '../../src/text/doctor-data.js';
import * as officeWords from '../../src/text/doctor-office.js';
import { buildPerson, someTime } from '../support/builders.js';
import { findMongoServer } from '../support/mongo-server.js';
import { everybody, install } from './installation.js';

const server = await findMongoServer();

test('a MongoDB that nobody answers for is a fault, without its password; nothing is said of this machine', async () => {
  const { visit, env } = await install();
  const MONGODB_URI = 'mongodb://desk:pass-word@127.0.0.1:9/desk';
  const findings = await visit({ env: { ...env, MONGODB_URI } });
  const [found, ...others] = findings.filter(isFault);
  expect(others).toEqual([]);
  expect(found?.says.english).toContain('MongoDB can not be used');
  expect(JSON.stringify(findings)).not.toContain('pass-word');
  expect(findings).not.toContainEqual(note(words.heldByNobody));
});

describe.skipIf(!server)('on a server', () => {
  test('an empty database is left empty', async () => {
    const { visit } = await installOn(newAddress());
    expect(await visit()).toContainEqual(note(words.databaseAbsent));
    expect(await visit()).toContainEqual(note(words.databaseAbsent));
  });

  test('files whose records are gone are a fault, with the way to restore', async () => {
    const address = newAddress();
    const { files, close } = await openMongoStorage({ uri: address, now: () => someTime });
    await files.put(Readable.from([Buffer.from('%PDF-1.7')]));
    await close();
    const { visit } = await installOn(address);
    expect(await visit()).toContainEqual(fault(databaseEmptied('mongo', 'MongoDB')));
  });

  test('people and roles are read', async () => {
    const address = newAddress();
    const { visit } = await installOn(address);
    const { stores, close } = await openMongoStorage({ uri: address, now: () => someTime });
    await stores.persons.replace(buildPerson({ id: 'U1', roles: ['approver', 'webmaster'] }), 0);
    const findings = await visit();
    expect(findings).toContainEqual(ok(words.mongoAnswers));
    expect(findings).toContainEqual(fault(officeWords.nobodyAdministers('ผู้ดูแลระบบ (administrator)')));
    for (const person of everybody.filter(({ id }) => id !== 'U1')) await stores.persons.replace(person, 0);
    expect((await visit()).filter(isFault)).toEqual([]);
    await close();
  });
});

async function installOn(address: string) {
  const { visit, env } = await install();
  return { visit: () => visit({ env: { ...env, MONGODB_URI: address } }) };
}

function newAddress(): string {
  if (!server) throw new Error('there is no server');
  const database = server.newDatabase();
  onTestFinished(() => server.drop(database));
  const address = new URL(server.uri);
  address.pathname = `/${database}`;
  return address.href;
}
