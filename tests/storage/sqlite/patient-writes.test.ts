/** A write that may wait a moment is durable all the same, and shares the fate of its companions. */
import type { Database } from 'libsql';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CHATS_AT_ONCE } from '../../../src/chats-at-once.js';
import { openDatabase } from '../../../src/storage/sqlite/open-database.js';
import { createPatientWrites } from '../../../src/storage/sqlite/patient-writes.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

function openClaims(patienceMs = 20) {
  const database = openDatabase(temporaryFolder());
  onTestFinished(() => {
    database.close();
  });
  const insert = database.prepare("INSERT INTO claims (key, holder) VALUES (?, 'me')");
  return {
    writes: createPatientWrites(database, { patienceMs }),
    write: (key: string) => () => insert.run(key),
    keys: keysOf(database),
    database,
  };
}

function keysOf(database: Database): () => unknown[] {
  const select = database.prepare('SELECT key FROM claims ORDER BY key').pluck();
  return () => select.all();
}

test('a patient write goes with the next one that can not wait, and before it', async () => {
  const { writes, write, keys } = openClaims();
  const patient = [writes.soon(write('a')), writes.soon(write('b'))];
  expect(keys()).toEqual([]);
  writes.now(write('c'));
  expect(keys()).toEqual(['a', 'b', 'c']);
  await Promise.all(patient);
});

test('where no other comes it is written by itself', async () => {
  const { writes, write, keys } = openClaims();
  await writes.soon(write('a'));
  expect(keys()).toEqual(['a']);
  await writes.soon(write('b'));
  expect(keys()).toEqual(['a', 'b']);
});

test('one that can not wait and fails takes nothing of what waits with it', async () => {
  const { writes, write, keys } = openClaims();
  const patient = writes.soon(write('a'));
  expect(() => writes.now(fail)).toThrow('disk full');
  expect(keys()).toEqual([]);
  await patient;
  expect(keys()).toEqual(['a']);
});

test('if a patient one fails none that waits is written, all hear of it, and the next ones go on', async () => {
  const { writes, write, keys } = openClaims();
  const patient = [writes.soon(write('a')), writes.soon(fail)];
  const outcomes = await Promise.allSettled(patient);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(keys()).toEqual([]);
  await writes.soon(write('b'));
  expect(keys()).toEqual(['b']);
});

function fail(): never {
  throw new Error('disk full');
}

test('what is asked for in one turn is one commit, with what waits, and each knows its own result', async () => {
  const { writes, write, keys, database } = openClaims();
  const patient = writes.soon(write('a'));
  const exec = vi.spyOn(database, 'exec');
  const results = await Promise.all(['b', 'c', 'd'].map((key) => writes.together(() => write(key)() && key)));
  await patient;
  expect(results).toEqual(['b', 'c', 'd']);
  expect(keys()).toEqual(['a', 'b', 'c', 'd']);
  expect(exec.mock.calls.filter(([sql]) => sql === 'COMMIT')).toHaveLength(1);
});

test('of those that share a commit one that fails takes no other with it, and leaves nothing', async () => {
  const { writes, write, keys } = openClaims();
  const half = () => {
    write('half')();
    fail();
  };
  const outcomes = await Promise.allSettled(
    [write('a'), half, write('b')].map((one) => writes.together(one)),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(keys()).toEqual(['a', 'b']);
});

test('where the commit fails none of them is done, and the next ones are', async () => {
  const { writes, write, keys, database } = openClaims();
  const rolledBack = () => database.exec('ROLLBACK');
  const lost = [writes.together(write('a')), writes.together(rolledBack), writes.together(write('b'))];
  const outcomes = await Promise.allSettled(lost);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(keys()).toEqual([]);
  await writes.together(write('c'));
  expect(keys()).toEqual(['c']);
});

test('patient writes of all chats that are handled at once wait for nobody else', async () => {
  const { writes, write, keys } = openClaims(60_000);
  await Promise.all(
    Array.from({ length: CHATS_AT_ONCE }, (_, number) => writes.soon(write(`key ${number}`))),
  );
  expect(keys()).toHaveLength(CHATS_AT_ONCE);
});
