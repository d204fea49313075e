/** One instance of the bot, in this process, with a life of its own that may end at any write or call. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pauseForReal } from 'node:timers/promises';
import { type App, createApp } from '../../src/app.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import type { ProvenStorage } from '../../src/evidence/verify-storage.js';
import { createTypesetter } from '../../src/paper/engine/typesetter.js';
import type { Pause } from '../../src/pause.js';
import type { Storage } from '../../src/storage/open-storage.js';
import { fileReader } from '../support/file-reader.js';
import { configFor } from '../support/start-app.js';
import type { Dice } from './dice.js';
import type { Ledger } from './ledger.js';
import { endLife, isQuiet, type Life, newLife, whileAlive, within } from './life.js';
import { officeOf, type Way } from './office-of-twenty.js';
import { perishable, perishableStore } from './perishable.js';
import type { Stillness } from './stillness.js';
import type { VirtualTime } from './virtual-time.js';

export interface Instance {
  life: Life;
  origin: string;
  /** Their names. */
  jobs: readonly string[];
  /** Whether nothing is under way; the dead are quiet. */
  isQuiet(): Promise<boolean>;
  /** Returns also where the life ends meanwhile, or the job fails. */
  runJob(name: string): Promise<void>;
  /** Ends it in the midst of its next work. @returns how that is called */
  stopHardSoon(dice: Dice): string;
  stop(): Promise<void>;
}

export interface InstanceSurroundings {
  emulator: Emulator;
  ledger: Ledger;
  storage: Pick<Storage, 'stores' | 'files'>;
  proven: ProvenStorage;
  folder: string;
  time: VirtualTime;
  way: Way;
  isAlone: boolean;
  begins: Stillness['begins'];
}

const LOOK_AGAIN_MS = 2;
/** By the machine's clock, which is not the year's: messages go by the job that delivers them. */
const UNTIL_THE_JOB = 24 * 60 * 60_000;
/** One for all years: it takes seconds to start, and a busy machine more. */
const typesetter = createTypesetter({ milliseconds: 90_000, idleMilliseconds: 600_000 });

export async function startInstance(surroundings: InstanceSurroundings): Promise<Instance> {
  const { ledger, time } = surroundings;
  const gone = new AbortController();
  const server = createServer();
  const closeServer = () => {
    server.closeAllConnections();
    server.close();
  };
  const life = newLife(() => {
    ledger.noteDeath();
    gone.abort();
    closeServer();
  });
  surroundings.begins({ isQuiet: () => isQuiet(life) });
  const pauseWhileAlive: Pause = async (milliseconds, signal) => {
    await time.pause(milliseconds, AbortSignal.any([signal, gone.signal]));
    await whileAlive(life);
  };
  const app = appFor({ ...surroundings, pause: pauseWhileAlive }, life);
  await within(life, () => app.start());
  server.on('request', (request, response) => within(life, () => app.routes(request, response)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ life, jobs: app.jobs.map(({ name }) => name), origin: `http://127.0.0.1:${port}` },
    isQuiet: () => isQuiet(life),
    runJob: (name) => runJob(app, life, name),
    stopHardSoon(dice) {
      life.stepsLeft = dice.below(12);
      return 'stopped hard';
    },
    async stop() {
      const isDead = life.isOver;
      closeServer();
      const stopping = within(life, () => app.stop());
      if (isDead)
        await pauseForReal(0); // its jobs by the clock are cancelled at once; the rest never ends
      else await stopping;
      if (life.underWay > 0) endLife(life); // its time to stop is over: whoever started it ends it
      life.isOver = true;
    },
  };
}

function appFor(surroundings: InstanceSurroundings & { pause: Pause }, life: Life): App {
  const { emulator, storage, folder, pause, ledger, way, isAlone } = surroundings;
  return createApp({
    ...{ richMenus: false, waitForMoreMs: 0, gatherMs: UNTIL_THE_JOB, office: officeOf(way), isAlone },
    ...{ pause, waitForLine: pause, log: ledger.log, now: emulator.clock.now },
    config: configFor(emulator, folder),
    fileReader: perishableStore(fileReader, life),
    typesetter: perishableStore(typesetter, life),
    stores: perishable(storage.stores, life),
    files: perishableStore(storage.files, life, 'files'),
  });
}

async function runJob(app: App, life: Life, name: string): Promise<void> {
  const run = within(life, () => app.jobs.find((job) => job.name === name)?.run());
  const ended = Promise.resolve(run).then(
    () => true,
    () => true,
  );
  while (!life.isOver && !(await Promise.race([ended, pauseForReal(LOOK_AGAIN_MS, false)])));
}
