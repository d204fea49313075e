/** Several whole bots, each a process, on one MongoDB database and for one LINE channel: webhooks go to any of them. */
import { onTestFinished } from 'vitest';
import type { Config } from '../../src/config/config.js';
import type { Stores } from '../../src/domain/stores.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import type { WebhookEvent } from '../../src/emulator/webhooks/events.js';
import { openMongoStorage } from '../../src/storage/mongo/open-mongo-storage.js';
import { startChild } from '../support/child-process.js';
import { mongoServerAt } from '../support/mongo-server.js';
import { asLineUser, configFor, seedPeople, type TestPerson } from '../support/start-app.js';
import { type ClockSettings, createTestClock } from './test-clock.js';

export interface InstanceSettings {
  config: Config;
  uri: string;
  database: string;
  clock: ClockSettings;
}

export interface Instance {
  webhookUrl: string;
  /** As `kill -9`. */
  kill(): Promise<void>;
  isRunning(): boolean;
}

export interface Instances {
  emulator: Emulator;
  stores: Stores;
  start(): Promise<Instance>;
  /** The HTTP status, null when none came within LINE's two seconds. */
  post(to: Instance, event: WebhookEvent): Promise<number | null>;
  /** Whose events are not all done. */
  unfinished(): Promise<string[]>;
}

interface InstancesOptions {
  uri: string;
  people: TestPerson[];
  /** How much faster than the real time theirs is: an instance waits half a minute for what a dead one had in hand. */
  speed: number;
  /** Where the instances reach the server, when that is another way than the test's own. */
  instancesUri?: string;
}

export async function openInstances({
  uri,
  people,
  speed,
  instancesUri = uri,
}: InstancesOptions): Promise<Instances> {
  const clock: ClockSettings = { since: Date.now(), speed };
  const now = createTestClock(clock);
  const server = mongoServerAt(uri);
  const database = server.newDatabase();
  const emulator = await startEmulator({ now, people: people.map(asLineUser) });
  const { stores, close } = await openMongoStorage({ uri, database, now });
  await seedPeople(stores, emulator, people);
  onTestFinished(async () => {
    await emulator.stop();
    await close();
    await server.drop(database);
  });
  const settings: InstanceSettings = { config: configFor(emulator, ''), uri: instancesUri, database, clock };

  return {
    emulator,
    stores,
    async start() {
      const child = startChild(new URL('./bot-process.ts', import.meta.url), [JSON.stringify(settings)]);
      const webhookUrl = `http://127.0.0.1:${await child.nextLine()}/webhook`;
      let isRunning = true;
      void child.ended.then(() => {
        isRunning = false;
      });
      return { webhookUrl, kill: () => child.kill('SIGKILL'), isRunning: () => isRunning };
    },
    post: (to, event) => emulator.sendEvents([event], { url: to.webhookUrl }),
    async unfinished() {
      const chats = people.map(({ key }) => emulator.phone(key).userId);
      const receivedAt = new Date('2100-01-01');
      const waiting = await Promise.all(
        chats.map((chatId) => stores.events.hasOlderUnfinished({ chatId, receivedAt })),
      );
      return chats.filter((_, index) => waiting[index]);
    },
  };
}
