/** The whole bot against the emulated LINE, in one or two instances that can be stopped hard and started anew on the same data. */
import { basename } from 'node:path';
import type { Stores } from '../../src/domain/stores.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import type { ProvenStorage } from '../../src/evidence/verify-storage.js';
import { someTime } from '../support/builders.js';
import { asLineUser, knowWebsite, seedPeople } from '../support/start-app.js';
import type { Habits } from './aims.js';
import { keepFolder, newFolder, removeFolder } from './folders.js';
import { type Instance, startInstance } from './instance.js';
import { createLedger, type Ledger } from './ledger.js';
import { type Mailbox, openMailbox } from './mailbox.js';
import { dropDatabase, openDatabase } from './office-database.js';
import { memberKeys, members, type Way } from './office-of-twenty.js';
import { patiently } from './patiently.js';
import { clockFileIn, logFileIn, startProcess } from './process/process-instance.js';
import { showClock } from './process/show-clock.js';
import { createStillness, type Stillness } from './stillness.js';
import type { Transcript } from './transcript.js';
import { createVirtualTime, type VirtualTime } from './virtual-time.js';

export interface OfficeOptions {
  way: Way;
  instances: number;
  /** Each in a process of its own, that `kill -9` ends. On SQLite there is one: the folder belongs to it. */
  inProcesses: boolean;
  mongodbUri?: string | undefined;
  transcript: Transcript;
  habits: Habits;
}

export interface OfficeUnderFire {
  emulator: Emulator;
  ledger: Ledger;
  mailbox: Mailbox;
  time: VirtualTime;
  way: Way;
  transcript: Transcript;
  habits: Habits;
  /** For the one who drives: how much is left to do. The checker has no part in it. */
  stores: Stores;
  instances: Instance[];
  proven: ProvenStorage;
  isQuiet: Stillness['isQuiet'];
  onTheWay: Stillness['onTheWay'];
  /** Starts what is dead. */
  revive(): Promise<void>;
  restart(index: number): Promise<void>;
  /** From here on its records are only read. */
  close(): Promise<void>;
  remove(): Promise<void>;
  /** Instead of `remove`. @returns the folder, which holds these lines too */
  keep(lines: readonly string[]): Promise<string>;
}

const KEEPING_UP = ['renew the leases of events in hand', 'take up abandoned events'];
const WEBHOOK_TIMEOUT_MS = 5_000;

export async function openOffice({
  way,
  mongodbUri,
  transcript,
  habits,
  ...options
}: OfficeOptions): Promise<OfficeUnderFire> {
  const folder = newFolder('chaos');
  const emulator = await startEmulator({
    now: () => someTime,
    people: members.map(asLineUser),
    webhookTimeoutMs: WEBHOOK_TIMEOUT_MS,
  });
  const mailbox = await openMailbox();
  emulator.setWebhookUrl(mailbox.url);
  const mongoDatabase = mongodbUri === undefined ? undefined : basename(folder);
  const proven: ProvenStorage = { dataDir: folder, mongodbUri, mongoDatabase };
  const storage = await patiently(() => openDatabase(proven, options.inProcesses, emulator));
  await patiently(() => seedPeople(storage.stores, emulator, members));
  await patiently(() => knowWebsite(storage.stores));
  const ledger = createLedger(emulator, memberKeys, { logFile: logFileIn(folder), transcript });
  const instances: Instance[] = [];
  const { isQuiet, onTheWay, begins, hasStarted } = createStillness(instances);
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
  const surroundings = { emulator, ledger, storage, proven, folder, time, way, isAlone, begins };
  const startAny = options.inProcesses ? startProcess : startInstance;
  const start = () => patiently(() => startAny(surroundings)).finally(hasStarted);
  if (options.inProcesses) showClock(emulator, clockFileIn(folder));
  for (let count = 0; count < options.instances; count += 1) {
    instances.push(await start());
  }

  async function replaceAt(index: number): Promise<void> {
    await instances[index]?.stop();
    instances[index] = await start();
  }

  const shut = async () => {
    mailbox.close();
    await emulator.stop();
  };

  return {
    ...{ emulator, ledger, mailbox, time, way, transcript, habits, stores: storage.stores },
    ...{ instances, proven, isQuiet, onTheWay },
    async revive() {
      for (const [index, { life }] of instances.entries()) if (life.isOver) await replaceAt(index);
    },
    restart: replaceAt,
    async close() {
      for (const instance of instances) await instance.stop();
      await storage.close();
    },
    async remove() {
      await shut();
      if (mongodbUri && mongoDatabase) await dropDatabase(mongodbUri, mongoDatabase);
      removeFolder(folder);
    },
    async keep(lines) {
      await shut();
      return keepFolder(folder, lines);
    },
  };
}
