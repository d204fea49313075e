/** `npm run jobs`, on records that no bot has open: what it lists, does, and only tries. */
import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import type { OutMessage } from '../../src/domain/message.js';
import type { Stores } from '../../src/domain/stores.js';
import { projectRoot } from '../../src/project-root.js';
import { openMongoStorage } from '../../src/storage/mongo/open-mongo-storage.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import * as words from '../../src/text/jobs-command.js';
import { buildPerson, buildRequest } from '../support/builders.js';
import { compiledProgram } from '../support/compiled-program.js';
import { findMongoServer, mongoServerAt } from '../support/mongo-server.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const server = await findMongoServer();
vi.setConfig({ testTimeout: 120_000 });

const since = new Date('2024-11-18T09:00:00+07:00'); // a Monday
const THURSDAY = '2024-11-21';

async function recordsOfAnOffice(): Promise<string> {
  const dataDir = temporaryFolder();
  const stores = openSqliteStores({ folder: dataDir });
  await fill(stores);
  await stores.close();
  return dataDir;
}

async function fill(stores: Stores): Promise<void> {
  const chief = buildPerson({ id: `U${'c'.repeat(32)}`, name: 'หัวหน้า ตัวอย่าง', roles: ['approver'], since });
  await stores.persons.replace(chief, 0);
  await stores.requests.insert(buildRequest({ waitingSince: since }));
}

function runJobs(dataDir: string, args: string[], more: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const program = compiledProgram('src/jobs-command/main.ts');
  const env = {
    ...{ PATH, HOME, SETTINGS_FILE: '/dev/null', PORT: '0', DATA_DIR: dataDir, OFFICE_PROFILE: 'sample' },
    ...{ PUBLIC_URL: 'https://desk.example.go.th', LINE_CHANNEL_SECRET: 'a channel secret' },
    ...{ LINE_CHANNEL_ACCESS_TOKEN: 'token', LINE_API_BASE_URL: 'http://127.0.0.1:9' },
    ...more,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: projectRoot,
    env,
    encoding: 'utf8',
  });
  return { status, printed: stdout + stderr };
}

async function waitingMessages(folder: string): Promise<OutMessage[]> {
  const stores = openSqliteStores({ folder });
  const waiting = await stores.messages.waiting(50);
  await stores.close();
  return waiting;
}

test('a dry run says whom it would tell and changes nothing; the run does it, once', async () => {
  const dataDir = await recordsOfAnOffice();
  const tried = runJobs(dataDir, ['run', 'send', 'reminders', '--at', THURSDAY, '--dry-run']);
  expect(tried).toMatchObject({ status: 0 });
  expect(tried.printed).toContain('หัวหน้า ตัวอย่าง: ');
  expect(await waitingMessages(dataDir)).toEqual([]);

  expect(runJobs(dataDir, ['run', 'send reminders', '--at', THURSDAY]).printed).toContain('หัวหน้า ตัวอย่าง: ');
  const made = await waitingMessages(dataDir);
  expect(made.length).toBeGreaterThan(0);
  const again = runJobs(dataDir, ['run', 'send reminders', '--at', THURSDAY]);
  expect(again.printed).toContain(words.ran('send reminders', [], false));
  expect(await waitingMessages(dataDir)).toEqual(made);
});

test.skipIf(!server)('so it is where the records are in MongoDB', async () => {
  const { uri, newDatabase, drop } = mongoServerAt(server?.uri ?? '');
  const database = newDatabase();
  const dataDir = temporaryFolder();
  const { stores, close } = await openMongoStorage({ uri, database, now: () => since });
  await fill(stores);
  const address = { MONGODB_URI: new URL(`/${database}`, uri).href };
  const run = (...more: string[]) =>
    runJobs(dataDir, ['run', 'send reminders', '--at', THURSDAY, ...more], address);

  const tried = run('--dry-run');
  expect(tried).toMatchObject({ status: 0 });
  expect(tried.printed).toContain('หัวหน้า ตัวอย่าง: ');
  expect(await stores.messages.waiting(50)).toEqual([]);
  expect(run().printed).toContain('หัวหน้า ตัวอย่าง: ');
  const made = await stores.messages.waiting(50);
  expect(made.length).toBeGreaterThan(0);
  expect(run().printed).toContain(words.ran('send reminders', [], false));
  expect(await stores.messages.waiting(50)).toEqual(made);
  await close();
  await drop(database);
});

test('it lists all jobs, and marks those that can be run by hand', async () => {
  const { status, printed } = runJobs(await recordsOfAnOffice(), ['list']);
  expect(status).toBe(0);
  expect(printed).toContain(words.jobLine({ name: 'send reminders', cron: '* * * * *', byHand: true }));
  expect(printed).toContain(words.jobLine({ name: 'deliver messages', cron: '*/10 * * * * *' }));
});

test.each([
  [[], words.usage],
  [['run'], words.usage],
  [['run', 'send reminders', '--at', '2567-11-31'], words.badDay],
  [['run', 'send reminders', '--at', '9999-01-04'], words.dayToCome],
  [['run', 'deliver messages'], 'deliver messages'],
])('%j is answered with what is wrong', async (args, said) => {
  const { status, printed } = runJobs(await recordsOfAnOffice(), args);
  expect(status).toBe(1);
  expect(printed).toContain(said);
});
