/** Writes that fail: what they leave behind, and what the operator hears. */
import Libsql, { type Database } from 'libsql';
import { expect, test } from 'vitest';
import { databaseFile, openDatabase } from '../../../src/storage/sqlite/open-database.js';
import { createSqliteStores, openSqliteStores } from '../../../src/storage/sqlite/open-sqlite-stores.js';
import { buildEvent, buildMessage, buildPerson, buildRequest, minutesLater } from '../../support/builders.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

test('a write that gave up on a busy database does not keep the next ones from being stored', async () => {
  const folder = temporaryFolder();
  const elsewhere = openDatabase(folder);
  const { requests, persons, events, messages, numbers, claims } = createSqliteStores(impatient(folder));
  const claim = { now: minutesLater(5), leaseUntil: minutesLater(6), limit: 1 };

  elsewhere.exec('BEGIN IMMEDIATE');
  await expect(requests.insert(buildRequest())).rejects.toThrow('locked');
  await expect(persons.replace(buildPerson(), 0)).rejects.toThrow('locked');
  await expect(messages.add(buildMessage())).rejects.toThrow('locked');
  await expect(messages.claimDue(claim)).rejects.toThrow('locked');
  await expect(numbers.reserve(2570, 'a')).rejects.toThrow('locked');
  await expect(claims.claim('key', 'holder')).rejects.toThrow('locked');
  await expect(events.claimAbandoned(claim)).rejects.toThrow('locked');
  await expect(events.finish('a', 'done')).rejects.toThrow('locked');
  elsewhere.exec('ROLLBACK');

  await requests.insert(buildRequest({ id: 'after' }));
  expect(await events.add([buildEvent()])).toEqual([buildEvent().id]);
  const reader = openSqliteStores({ folder });
  expect(await reader.requests.get('after')).toBeDefined();
  expect(await reader.events.add([buildEvent()])).toEqual([]);
});

test('of events that come together either all are stored or, on a full disk, none, and the fault is named', async () => {
  const folder = temporaryFolder();
  const database = openDatabase(folder);
  const { events } = createSqliteStores(database);
  const large = buildEvent({ id: 'large', body: 'ก'.repeat(1_000_000) });
  limitToPresentSize(database);
  await expect(events.add([buildEvent({ id: 'small' }), large])).rejects.toThrow('full');

  const reader = openSqliteStores({ folder });
  expect(await reader.events.add([buildEvent({ id: 'small' })])).toEqual(['small']);
});

test('an event that can not be stored fails alone: what was finished at the same moment stays finished', async () => {
  const folder = temporaryFolder();
  const { events } = openSqliteStores({ folder });
  await events.add([buildEvent({ id: 'a' })]);
  const tooDeep = JSON.parse(`${'['.repeat(1_001)}${']'.repeat(1_001)}`);
  const finished = events.finish('a', 'done');
  await expect(events.add([buildEvent({ id: 'poison', body: tooDeep })])).rejects.toThrow('malformed JSON');
  await finished;

  const reader = openSqliteStores({ folder });
  const claim = { now: minutesLater(5), leaseUntil: minutesLater(6), limit: 10 };
  expect(await reader.events.claimAbandoned(claim)).toEqual([]);
});

function impatient(folder: string): Database {
  return new Libsql(databaseFile(folder), { timeout: 1 });
}

function limitToPresentSize(database: Database): void {
  const [pages] = database.prepare('PRAGMA page_count').pluck().all();
  database.pragma(`max_page_count = ${pages}`);
}
