/** The whole bot on one machine, offline: LINE emulated, an office with invented people, its page in the browser. */
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createApp } from './app.js';
import type { Config } from './config/config.js';
import { giveRole } from './domain/person/appointments.js';
import { newPerson, type Person } from './domain/person/person.js';
import type { Stores } from './domain/stores.js';
import type { Emulator } from './emulator/emulator.js';
import { startEmulator } from './emulator/start-emulator.js';
import { createLog } from './log.js';
import { loadOffice } from './offices/load-office.js';
import { createFileStore } from './storage/files/file-store.js';
import { lockDataFolder } from './storage/sqlite/lock-data-folder.js';
import { openSqliteStores } from './storage/sqlite/open-sqlite-stores.js';
import { demoNewcomer, demoPeople, demoStarted } from './text/demo.js';

/** Pushes a month that LINE's free plan gives. */
const FREE_PLAN = 300;

const { values: options } = parseArgs({
  options: {
    office: { type: 'string', default: 'mueang-samut-prakan' },
    fresh: { type: 'boolean', default: false },
  },
});
const office = loadOffice(options.office);
const people = demoPeople(office);
const folder = join('data', `demo-${office.id}`);
if (options.fresh) rmSync(folder, { recursive: true, force: true });

const lock = lockDataFolder(folder);
const stores = openSqliteStores({ folder });
const emulator = await startEmulator({
  channel: { name: office.shortName },
  people: [
    ...people.map(({ key, name, title, device }) => ({
      key,
      name,
      role: title,
      ...(device && { device }),
    })),
    { key: demoNewcomer.key, name: demoNewcomer.name, role: demoNewcomer.title, follows: false },
  ],
});
emulator.setQuota(FREE_PLAN);
await seedPeople(stores, emulator);

const port = await freePort();
const config = demoConfig({ emulator, port });
const app = createApp({
  config,
  office,
  stores,
  files: await createFileStore(join(folder, 'files')),
  log: createLog('warn'),
  now: emulator.clock.now,
});
await app.listen();
emulator.setWebhookUrl(config.webhookUrl);
console.log(demoStarted({ pageUrl: emulator.pageUrl, folder }));

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

async function stop(): Promise<void> {
  await app.stop();
  await emulator.stop();
  await stores.close();
  lock.release();
  process.exit(0);
}

/** People are there from the second start on; what was played with them stays. */
async function seedPeople({ persons }: Stores, { phone, clock }: Emulator): Promise<void> {
  for (const { key, name, position, contact, roles } of people) {
    const { userId } = phone(key);
    const given = { at: clock.now(), by: userId };
    const introduced: Person = {
      ...newPerson(userId, clock.now()),
      version: 1,
      name,
      position,
      contact,
      unit: staffUnit(),
    };
    const person = roles.reduce((one, role) => giveRole(one, role, given), introduced);
    await persons.replace({ ...person, appointments: person.appointments.map(forEveryUnit) }, 0);
  }
}

function staffUnit(): Person['unit'] {
  const [first] = office.units;
  return first ? { id: first.id, name: first.name } : { name: office.name };
}

/** One person plays a role for all units that the office's procedures route to. */
function forEveryUnit(appointment: Person['appointments'][number]): Person['appointments'][number] {
  return appointment.units ? { ...appointment, units: office.units.map(({ id }) => id) } : appointment;
}

function demoConfig({ emulator: line, port: ownPort }: { emulator: Emulator; port: number }): Config {
  return {
    port: ownPort,
    host: '127.0.0.1',
    publicUrl: `http://127.0.0.1:${ownPort}`,
    webhookUrl: `http://127.0.0.1:${ownPort}/webhook`,
    dataDir: folder,
    channelSecrets: [line.channelSecret],
    channelAccessToken: line.channelAccessToken,
    apiBaseUrl: line.apiBaseUrl,
    dataApiBaseUrl: line.dataApiBaseUrl,
    officeProfile: office.id,
    pageChecks: 'local',
    logLevel: 'warn',
  };
}

/** Links to files carry the port, so it must be known before the bot starts. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
