/** The whole bot against the emulated LINE, in one or two instances that can be stopped hard and started anew on the same data. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stores } from '../../src/domain/stores.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import type { ProvenStorage } from '../../src/evidence/verify-storage.js';
import { createFileStore } from '../../src/storage/files/file-store.js';
import { openStorage, type Storage } from '../../src/storage/open-storage.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import { someTime } from '../support/builders.js';
import { asLineUser, knowWebsite, seedPeople } from '../support/start-app.js';
import { type Instance, startInstance } from './instance.js';
import { createLedger, type Ledger } from './ledger.js';
import { type Mailbox, openMailbox } from './mailbox.js';
import { memberKeys, members, type Way } from './office-of-twenty.js';
import { patiently } from './patiently.js';
import { clockFileIn, logFileIn, startProcess } from './process/process-instance.js';
import { createVirtualTime, type VirtualTime } from './virtual-time.js';

export interface OfficeOptions {
  way: Way;
  instances: number;
  /** Each in a process of its own, that `kill -9` ends. On SQLite there is one: the folder belongs to it. */
  inProcesses: boolean;
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
  /** Whether no instance has anything under way. */
  isQuiet(): Promise<boolean>;
  /** Starts what is dead. */
  revive(): Promise<void>;
  restart(index: number): Promise<void>;
  /** From here on its records are only read. */
  close(): Promise<void>;
  remove(): Promise<void>;
}

const KEEPING_UP = ['renew the leases of events in hand', 'take up abandoned events'];
const WEBHOOK_TIMEOUT_MS = 5_000;

type OpenedStorage = Pick<Storage, 'stores' | 'files' | 'close'>;

/** Where a process has the folder, its database is read beside it. */
async function openFor(
  proven: ProvenStorage,
  inProcesses: boolean,
  emulator: Emulator,
): Promise<OpenedStorage> {
  if (!inProcesses || proven.mongodbUri) {
    return openStorage(proven, { now: emulator.clock.now, report: () => {} });
  }
  const stores = openSqliteStores({ folder: proven.dataDir });
  return { stores, files: await createFileStore(join(proven.dataDir, 'files')), close: () => stores.close() };
}

/** For the processes: their time is the emulator's. */
function showClock({ clock }: Emulator, file: string): void {
  const show = () => {
    writeFileSync(`${file}.new`, String(clock.now().getTime()));
    renameSync(`${file}.new`, file);
  };
  const { forward } = clock;
  clock.forward = (milliseconds) => {
    forward(milliseconds);
    show();
  };
  show();
}

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
  const storage = await patiently(() => openFor(proven, options.inProcesses, emulator));
  await patiently(() => seedPeople(storage.stores, emulator, members));
  await patiently(() => knowWebsite(storage.stores));
  const ledger = createLedger(emulator, memberKeys, logFileIn(folder));
  const instances: Instance[] = [];
  const isQuiet = async () => (await Promise.all(instances.map((one) => one.isQuiet()))).every(Boolean);
  const runEverywhere = async (name: string) => {
    await Promise.all(instances.map((one) => one.runJob(name)));
  };
  const time = createVirtualTime({
    ...{ clock: emulator.clock, isQuiet },
    async keepUp() {
      for (const name of KEEPING_UP) await runEverywhere(name);
    },
    deliver: () => runEverywhere('deliver messages'),
  });
  const isAlone = mongodbUri === undefined && options.instances === 1;
  const surroundings = { emulator, ledger, storage, proven, folder, time, way, isAlone };
  const start = () => patiently(() => (options.inProcesses ? startProcess : startInstance)(surroundings));
  if (options.inProcesses) showClock(emulator, clockFileIn(folder));
  for (let count = 0; count < options.instances; count += 1) {
    instances.push(await start());
  }

  async function replaceAt(index: number): Promise<void> {
    await instances[index]?.stop();
    instances[index] = await start();
  }

  return {
    ...{ emulator, ledger, mailbox, time, way, stores: storage.stores, instances, proven, isQuiet },
    async revive() {
      for (const [index, { life }] of instances.entries()) if (life.isOver) await replaceAt(index);
    },
    restart: replaceAt,
    async close() {
      for (const instance of instances) await instance.stop();
      await storage.close();
    },
    async remove() {
      mailbox.close();
      await emulator.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
