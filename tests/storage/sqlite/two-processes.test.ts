/** Two processes on one database: what the doctor and the bot may do at the same time. */
import { expect, test, vi } from 'vitest';
import { integrityCheck } from '../../../src/storage/sqlite/integrity-check.js';
import { openSqliteStores } from '../../../src/storage/sqlite/open-sqlite-stores.js';
import { startChild } from '../../support/child-process.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

// Starting a process that runs TypeScript takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('numbers have no gap and no double, and a request has one number, whoever asks', async () => {
  const folder = temporaryFolder();
  // Only the holder of the data folder makes the database: SQLite doesn't wait for a lock to switch a new file to WAL.
  await openSqliteStores({ folder }).close();
  const perProcess = 50;
  const children = [1, 2].map(() =>
    startChild(new URL('./reserve-numbers.ts', import.meta.url), [folder, `${perProcess}`]),
  );
  for (const child of children) expect(await child.nextLine()).toBe('ready');
  for (const child of children) child.say('go');

  expect(integrityCheck(folder)).toEqual({ kind: 'sound' });
  const reserved = await Promise.all(children.map(async (child) => JSON.parse(await child.nextLine())));
  const [shared] = reserved.map(([first]) => first);
  expect(reserved.map(([first]) => first)).toEqual([shared, shared]);

  const others = reserved.flatMap(([, ...rest]) => rest);
  const expected = Array.from({ length: 2 * perProcess - 1 }, (_, index) => index + 1);
  expect([shared, ...others].toSorted((a, b) => a - b)).toEqual(expected);
  expect(await openSqliteStores({ folder }).numbers.reserve(2570, 'shared')).toBe(shared);
});
