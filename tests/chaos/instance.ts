/** One instance of the bot, in this process, with a life of its own that may end at any write or call. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type App, createApp } from '../../src/app.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import type { Office } from '../../src/offices/office.js';
import type { Storage } from '../../src/storage/open-storage.js';
import { fileReader } from '../support/file-reader.js';
import { configFor } from '../support/start-app.js';
import type { Ledger } from './ledger.js';
import { type Life, newLife, within } from './life.js';
import { perishable, perishableStore } from './perishable.js';
import type { VirtualTime } from './virtual-time.js';

export interface Instance {
  app: App;
  life: Life;
  origin: string;
  /** Returns also where the life ends meanwhile, or the job fails. */
  runJob(name: string): Promise<void>;
  closeServer(): void;
}

export interface InstanceSurroundings {
  emulator: Emulator;
  ledger: Ledger;
  storage: Storage;
  folder: string;
  time: VirtualTime;
  office: Office;
  isAlone: boolean;
}

/** Long against a busy machine: a call that ends by this was left hanging. */
export const LINE_DEADLINE_MS = 1_000;
const LOOK_AGAIN_MS = 2;

export async function startInstance(surroundings: InstanceSurroundings): Promise<Instance> {
  const { emulator, ledger, storage, folder, time, office, isAlone } = surroundings;
  const server = createServer();
  const closeServer = () => {
    server.closeAllConnections();
    server.close();
  };
  const life = newLife(() => {
    ledger.noteDeath();
    closeServer();
  });
  const app = createApp({
    ...{ richMenus: false, waitForMoreMs: 0, office, isAlone, fileReader: perishableStore(fileReader, life) },
    ...{ pause: time.pause, log: ledger.log, now: emulator.clock.now },
    config: { ...configFor(emulator, folder), ...{ deadlineMs: LINE_DEADLINE_MS } },
    stores: perishable(storage.stores, life),
    files: perishableStore(storage.files, life),
  });
  await within(life, () => app.start());
  server.on('request', (request, response) => within(life, () => app.routes(request, response)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ app, life, closeServer, origin: `http://127.0.0.1:${port}` },
    async runJob(name) {
      const run = within(life, () => app.jobs.find((job) => job.name === name)?.run());
      const ended = Promise.resolve(run).then(
        () => true,
        () => true,
      );
      while (!life.isOver && !(await Promise.race([ended, pause(LOOK_AGAIN_MS, false)])));
    },
  };
}
