/** The whole bot against the emulated LINE, in one or two instances that can be stopped hard and started anew on the same data. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Stores } from '../../src/domain/stores.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import type { ProvenStorage } from '../../src/evidence/verify-storage.js';
import { openStorage } from '../../src/storage/open-storage.js';
import { someTime } from '../support/builders.js';
import { asLineUser, seedPeople } from '../support/start-app.js';
import { type Instance, startInstance } from './instance.js';
import { createLedger, type Ledger } from './ledger.js';
import { endLife, within } from './life.js';
import { type Mailbox, openMailbox } from './mailbox.js';
import { memberKeys, members, officeOf, type Way } from './office-of-twenty.js';
import { createVirtualTime, type VirtualTime } from './virtual-time.js';

export interface OfficeOptions {
  way: Way;
  instances: number;
  mongodbUri?: string | undefined;
}

export interface OfficeUnderFire {
  emulator: Emulator;
  ledger: Ledger;
  mailbox: Mailbox;
  time: VirtualTime;
  way: Way;
  /** For the one who drives: how much is left to do. The checker has no part in it. */
  stores: Stores;
  instances: Instance[];
  proven: ProvenStorage;
  isBusy(): boolean;
  /** Starts what is dead. */
  revive(): Promise<void>;
  restart(index: number): Promise<void>;
  /** From here on its records are only read. */
  close(): Promise<void>;
  remove(): Promise<void>;
}

const FREQUENT_JOBS = ['renew the leases of events in hand', 'take up abandoned events', 'deliver messages'];
const WEBHOOK_TIMEOUT_MS = 5_000;

export async function openOffice({ way, mongodbUri, ...options }: OfficeOptions): Promise<OfficeUnderFire> {
  const folder = mkdtempSync(join(tmpdir(), 'publish-desk-chaos-'));
  const emulator = await startEmulator({
    now: () => someTime,
    people: members.map(asLineUser),
    webhookTimeoutMs: WEBHOOK_TIMEOUT_MS,
  });
  const mailbox = await openMailbox();
  emulator.setWebhookUrl(mailbox.url);
  const mongoDatabase = mongodbUri === undefined ? undefined : `chaos-${randomUUID()}`;
  const proven: ProvenStorage = { dataDir: folder, mongodbUri, mongoDatabase };
  const storage = await openStorage(proven, { now: emulator.clock.now, report: () => {} });
  await seedPeople(storage.stores, emulator, members);
  const ledger = createLedger(emulator, memberKeys);
  const instances: Instance[] = [];
  const isBusy = () => instances.some(({ life }) => life.underWay > 0);
  const time = createVirtualTime({
    ...{ clock: emulator.clock, isBusy },
    async runFrequentJobs() {
      for (const name of FREQUENT_JOBS) await Promise.all(instances.map((one) => one.runJob(name)));
    },
  });
  const isAlone = storage.isAlone && options.instances === 1;
  const surroundings = { emulator, ledger, storage, folder, time, office: officeOf(way), isAlone };
  for (let count = 0; count < options.instances; count += 1) {
    instances.push(await startInstance(surroundings));
  }

  async function replaceAt(index: number): Promise<void> {
    const old = instances[index];
    if (old) await stopInstance(old);
    instances[index] = await startInstance(surroundings);
  }

  return {
    ...{ emulator, ledger, mailbox, time, way, stores: storage.stores, instances, proven, isBusy },
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
      mailbox.close();
      await emulator.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function stopInstance({ app, life, closeServer }: Instance): Promise<void> {
  const isDead = life.isOver;
  closeServer();
  const stopping = within(life, () => app.stop());
  if (isDead)
    await pause(0); // its jobs by the clock are cancelled at once; the rest never ends
  else await stopping;
}
