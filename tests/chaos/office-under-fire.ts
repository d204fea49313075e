/** The whole bot against the emulated LINE, in one or two instances that can be stopped hard and started anew on the same data. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause, setImmediate } from 'node:timers/promises';
import { type App, createApp } from '../../src/app.js';
import type { Stores } from '../../src/domain/stores.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import type { ProvenStorage } from '../../src/evidence/verify-storage.js';
import { openStorage, type Storage } from '../../src/storage/open-storage.js';
import { buildOffice, someTime } from '../support/builders.js';
import { fileReader } from '../support/file-reader.js';
import { asLineUser, configFor, seedPeople, type TestPerson } from '../support/start-app.js';
import { createLedger, type Ledger } from './ledger.js';
import { endLife, type Life, newLife, perishable, within } from './life.js';

export interface Instance {
  app: App;
  life: Life;
  webhookUrl: string;
}

export interface OfficeOptions {
  people: TestPerson[];
  instances: number;
  mongodbUri?: string | undefined;
}

export interface OfficeUnderFire {
  emulator: Emulator;
  ledger: Ledger;
  /** For the one who drives: how much is left to do. The checker has no part in it. */
  stores: Stores;
  instances: Instance[];
  proven: ProvenStorage;
  /** Starts what is dead. */
  revive(): Promise<void>;
  restart(index: number): Promise<void>;
  /** From here on its records are only read. */
  close(): Promise<void>;
  remove(): Promise<void>;
}

const DEADLINE_MS = 250;
const WEBHOOK_TIMEOUT_MS = 1_500;

export async function openOffice(options: OfficeOptions): Promise<OfficeUnderFire> {
  const { people, mongodbUri } = options;
  const folder = mkdtempSync(join(tmpdir(), 'publish-desk-chaos-'));
  const emulator = await startEmulator({
    now: () => someTime,
    people: people.map(asLineUser),
    webhookTimeoutMs: WEBHOOK_TIMEOUT_MS,
  });
  const proven: ProvenStorage = {
    dataDir: folder,
    mongodbUri,
    mongoDatabase: mongodbUri === undefined ? undefined : `chaos-${randomUUID()}`,
  };
  const storage: Storage = await openStorage(proven, { now: emulator.clock.now, report: () => {} });
  await seedPeople(storage.stores, emulator, people);
  const ledger = createLedger(
    emulator,
    people.map(({ key }) => key),
  );
  const passTime = async (milliseconds: number) => {
    emulator.clock.forward(milliseconds);
    await setImmediate();
  };
  const isAlone = storage.isAlone && options.instances === 1;

  async function start(): Promise<Instance> {
    const server = createServer();
    const life = newLife(() => {
      server.closeAllConnections();
      server.close();
    });
    const app = createApp({
      richMenus: false,
      waitForMoreMs: 0,
      fileReader,
      pause: passTime,
      config: { ...configFor(emulator, folder), ...{ deadlineMs: DEADLINE_MS } },
      office: buildOffice(),
      stores: perishable(storage.stores, life),
      files: storage.files,
      isAlone,
      log: ledger.log,
      now: emulator.clock.now,
    });
    await within(life, () => app.start());
    server.on('request', (request, response) => within(life, () => app.routes(request, response)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return { app, life, webhookUrl: `http://127.0.0.1:${port}/webhook` };
  }

  const instances: Instance[] = [];
  for (let count = 0; count < options.instances; count += 1) instances.push(await start());
  const point = () => emulator.setWebhookUrl(instances[0]?.webhookUrl ?? '');
  point();

  async function stopInstance({ app, life }: Instance): Promise<void> {
    const isDead = life.isOver;
    if (!isDead) life.onEnd();
    const stopping = within(life, () => app.stop());
    if (isDead)
      await pause(0); // its jobs by the clock are cancelled at once; the rest never ends
    else await stopping;
  }

  async function replaceAt(index: number): Promise<void> {
    const old = instances[index];
    if (old) await stopInstance(old);
    instances[index] = await start();
    point();
  }

  return {
    emulator,
    ledger,
    stores: storage.stores,
    instances,
    proven,
    async revive() {
      for (const [index, { life }] of instances.entries()) if (life.isOver) await replaceAt(index);
    },
    restart: replaceAt,
    async close() {
      for (const instance of instances) await stopInstance(instance);
      for (const { life } of instances) endLife(life);
      await storage.close();
    },
    async remove() {
      await emulator.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
