/** The whole bot in a process of its own, which `kill -9` ends: by its own hand at the write or call that was ordered, or from outside. */
import { appendFileSync, readFileSync } from 'node:fs';
import { createApp } from '../../../src/app.js';
import type { Log } from '../../../src/log.js';
import { createTypesetter } from '../../../src/paper/engine/typesetter.js';
import type { Pause } from '../../../src/pause.js';
import { createFileReader } from '../../../src/storage/files/reading/file-reader.js';
import { openStorage } from '../../../src/storage/open-storage.js';
import { replaceChance, withChance } from '../chance.js';
import { createDice } from '../dice.js';
import { isQuiet, newLife, watchCalls, within } from '../life.js';
import { officeOf } from '../office-of-twenty.js';
import { perishable, perishableStore } from '../perishable.js';
import type { Order, ProcessSettings, Word } from './messages.js';

const settings: ProcessSettings = JSON.parse(process.argv[2] ?? '');
const { config, way, isAlone, seed, clockFile, logFile, ...database } = settings;
const tell = (word: Word) => process.send?.(word);
const now = () => new Date(Number(readFileSync(clockFile, 'utf8')));
const life = newLife(() => process.kill(process.pid, 'SIGKILL'));
const waiting = new Map<number, () => void>();
let lastWait = 0;
/** For its own helpers, on a busy machine. */
const PATIENCE_MS = 90_000;

const storage = await openStorage({ dataDir: config.dataDir, ...database }, { now, report() {} });
watchCalls();
replaceChance();
const chance = { dice: createDice(seed) };
const pauseInYear: Pause = (milliseconds, signal) =>
  new Promise((resolve) => {
    const id = ++lastWait;
    const wake = () => {
      if (waiting.delete(id)) resolve(undefined);
    };
    waiting.set(id, wake);
    signal.addEventListener('abort', () => {
      wake();
      tell({ kind: 'waitsNoMore', id });
    });
    tell({ kind: 'waits', id, milliseconds });
  });
const app = createApp({
  ...{ config, office: officeOf(way), isAlone, now, log: fileLog(), richMenus: false, waitForMoreMs: 0 },
  stores: perishable(storage.stores, life),
  files: perishableStore(storage.files, life, 'files'),
  fileReader: perishableStore(createFileReader({ milliseconds: PATIENCE_MS }), life),
  typesetter: perishableStore(createTypesetter({ milliseconds: PATIENCE_MS }), life),
  pause: pauseInYear,
  waitForLine: pauseInYear,
});

process.on('message', (order: Order) => withChance(chance, () => within(life, () => obey(order))));
process.on('disconnect', () => process.exit());
const { port } = await withChance(chance, () => within(life, () => app.listen()));
tell({ kind: 'listens', port, jobs: app.jobs.map(({ name }) => name) });

async function obey(order: Order): Promise<void> {
  switch (order.kind) {
    case 'wake':
      return waiting.get(order.id)?.();
    case 'isQuiet':
      tell({ kind: 'quiet', id: order.id, isQuiet: await isQuiet(life) });
      return;
    case 'unanswered':
      life.unanswered = order.calls;
      return;
    case 'disk':
      life.disk = order.disk;
      return;
    case 'endAfter':
      life.stepsLeft = order.steps;
      return;
    case 'run':
      await app.jobs
        .find(({ name }) => name === order.job)
        ?.run()
        .catch(() => {}); // it runs again
      tell({ kind: 'ran', id: order.id });
  }
}

function fileLog(): Log {
  const write = (level: string) => (facts: object, message: string) =>
    appendFileSync(logFile, `${JSON.stringify({ level, message, facts }, withErrors)}\n`);
  return { debug() {}, info: write('info'), warn: write('warn'), error: write('error') };
}

/** JSON knows nothing of errors. */
function withErrors(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { name, message, stack } = value;
  return { name, message, stack };
}
