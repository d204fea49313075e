/** Several whole bots on one MongoDB database, for one LINE channel: webhooks go to any, and any may be killed. */
import { onTestFinished } from 'vitest';
import { type App, createApp } from '../../src/app.js';
import type { Stores } from '../../src/domain/stores.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import type { WebhookEvent } from '../../src/emulator/webhooks/events.js';
import { openMongoStorage } from '../../src/storage/mongo/open-mongo-storage.js';
import { buildOffice } from '../support/builders.js';
import type { MongoServer } from '../support/mongo-server.js';
import { recordedLog } from '../support/recorded-log.js';
import { asLineUser, configFor, seedPeople, type TestPerson } from '../support/start-app.js';
import { killableStores, type Life } from './killable-stores.js';

export interface Instance {
  app: App;
  webhookUrl: string;
  /** As `kill -9`: nothing that it has begun goes on. */
  kill(): void;
  runJob(name: string): Promise<void>;
}

export interface Instances {
  emulator: Emulator;
  stores: Stores;
  /** What the living logged as errors. */
  errors(): string[];
  start(): Promise<Instance>;
  /** The HTTP status, null when none came. */
  post(to: Instance, event: WebhookEvent): Promise<number | null>;
}

interface InstancesOptions {
  people: TestPerson[];
  /** Where the instances reach the server, when that is another way than the test's own. */
  uri?: string;
}

export async function openInstances(server: MongoServer, options: InstancesOptions): Promise<Instances> {
  const database = server.newDatabase();
  const now = () => new Date();
  const emulator = await startEmulator({ now, people: options.people.map(asLineUser) });
  const own = await openMongoStorage({ uri: server.uri, database, now });
  await seedPeople(own.stores, emulator, options.people);
  const log = recordedLog();
  let clearAway = (_why: Error) => {};
  const grave = new Promise<never>((_, reject) => {
    clearAway = reject;
  });
  grave.catch(() => {});
  const endings: (() => Promise<void>)[] = [];

  async function start(): Promise<Instance> {
    const life: Life = { isOver: false, grave };
    const storage = await openMongoStorage({ uri: options.uri ?? server.uri, database, now });
    const app = createApp({
      richMenus: false,
      config: configFor(emulator, ''),
      office: buildOffice(),
      stores: killableStores(storage.stores, life),
      files: storage.files,
      isAlone: false,
      log: { ...log, error: (...entry) => life.isOver || log.error(...entry) },
      now: emulator.clock.now,
    });
    const { port } = await app.listen();
    endings.push(async () => {
      await app.stop();
      await storage.close();
    });
    return {
      app,
      webhookUrl: `http://127.0.0.1:${port}/webhook`,
      kill: () => {
        life.isOver = true;
      },
      runJob: async (name) => app.jobs.find((job) => job.name === name)?.run(),
    };
  }

  onTestFinished(async () => {
    clearAway(new Error('this instance was killed'));
    await Promise.all(endings.map((end) => end()));
    await emulator.stop();
    await own.close();
    await server.drop(database);
  });

  return {
    emulator,
    stores: own.stores,
    errors: () => log.lines.filter((line) => line.startsWith('error')),
    start,
    post: (to, event) => emulator.sendEvents([event], { url: to.webhookUrl }),
  };
}
