/** The whole bot on one machine, offline: LINE emulated, an office with invented people, a story to play. */
import { join } from 'node:path';
import { type App, createApp } from '../app.js';
import type { Config } from '../config/config.js';
import type { Emulator } from '../emulator/emulator.js';
import { startEmulator } from '../emulator/start-emulator.js';
import { createLog } from '../log.js';
import type { Office } from '../offices/office.js';
import { createFileStore } from '../storage/files/file-store.js';
import { openSqliteStores } from '../storage/sqlite/open-sqlite-stores.js';
import { type DemoPerson, demoNewcomer, demoPeople } from '../text/demo.js';
import { freePort, usablePagePort } from './free-ports.js';
import { runDue } from './run-due.js';
import { seedPeople } from './seed-people.js';
import { demoGuide } from './story.js';

/** Pushes a month that LINE's free plan gives. */
const FREE_PLAN = 300;

export interface DemoOptions {
  office: Office;
  /** Where its data is kept. */
  folder: string;
  /** The port of the page; 0: any that is free. */
  pagePort: number;
  /** Between two acts of the story; absent: so that a person can follow. */
  beatMs?: number | undefined;
  /** Without, it is ready sooner. */
  richMenus?: boolean;
}

export interface Demo {
  emulator: Emulator;
  app: App;
  stop(): Promise<void>;
}

export async function startDemo({
  office,
  folder,
  pagePort,
  beatMs,
  richMenus = true,
}: DemoOptions): Promise<Demo> {
  const people = demoPeople(office);
  const log = createLog('warn');
  const stores = openSqliteStores({ folder });
  let running: App | undefined;
  const emulator = await startEmulator({
    port: await usablePagePort(pagePort),
    channel: { name: office.shortName },
    people: [...people.map(asLineUser), newcomer],
    guide: demoGuide(office, people),
    guideBeatMs: beatMs,
    runDue: async () => {
      if (running) await runDue(running, log);
    },
  });
  emulator.setQuota(FREE_PLAN);
  await seedPeople(stores, emulator, { office, people });

  const config = demoConfig({ emulator, folder, officeId: office.id, port: await freePort() });
  const files = await createFileStore(join(folder, 'files'), emulator.clock.now);
  const app = createApp({ config, office, stores, files, log, richMenus, now: emulator.clock.now });
  await app.listen();
  running = app;
  emulator.setWebhookUrl(config.webhookUrl);

  return {
    emulator,
    app,
    stop: async () => {
      await app.stop();
      await emulator.stop();
      await stores.close();
    },
  };
}

const newcomer = { key: demoNewcomer.key, name: demoNewcomer.name, role: demoNewcomer.title, follows: false };

function asLineUser({ key, name, title, device }: DemoPerson) {
  return { key, name, role: title, device };
}

interface Addresses {
  emulator: Emulator;
  folder: string;
  officeId: string;
  port: number;
}

function demoConfig({ emulator, folder, officeId, port }: Addresses): Config {
  return {
    port,
    host: '127.0.0.1',
    publicUrl: `http://127.0.0.1:${port}`,
    webhookUrl: `http://127.0.0.1:${port}/webhook`,
    dataDir: folder,
    channelSecrets: [emulator.channelSecret],
    channelAccessToken: emulator.channelAccessToken,
    apiBaseUrl: emulator.apiBaseUrl,
    dataApiBaseUrl: emulator.dataApiBaseUrl,
    officeProfile: officeId,
    pageChecks: 'local',
    logLevel: 'warn',
  };
}
