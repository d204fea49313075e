/** One instance of the bot in a process of its own, as the office drives it. */
import { type ChildProcess, fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { configFor } from '../../support/start-app.js';
import type { Instance, InstanceSurroundings } from '../instance.js';
import type { Life } from '../life.js';
import type { Disk } from '../perishable.js';
import type { VirtualTime } from '../virtual-time.js';
import type { Order, ProcessSettings, Word } from './messages.js';
import { botProgram } from './programs.js';

export const clockFileIn = (folder: string) => join(folder, 'clock');
export const logFileIn = (folder: string) => join(folder, 'log');

export async function startProcess(surroundings: InstanceSurroundings): Promise<Instance> {
  const { ledger, time } = surroundings;
  const child = fork(await botProgram(), [JSON.stringify(settingsFor(surroundings))], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [], // it is built: what reads sources would triple its start
  });
  const talk = talkWith(child, time);
  const life = lifeOf(talk);
  const ended = once(child, 'exit').then(() => {
    life.isOver = true;
    talk.end();
    ledger.noteDeath();
  });
  const { port, jobs } = await Promise.race([talk.listens, ended.then(() => ({ port: 0, jobs: [] }))]);
  return {
    ...{ life, jobs, origin: `http://127.0.0.1:${port}` },
    isQuiet: () => Promise.race([talk.isQuiet(), ended.then(() => true)]),
    async runJob(name) {
      await Promise.race([talk.run(name), ended]);
    },
    stopHardSoon(dice) {
      if (dice.chance(0.5)) life.stepsLeft = dice.below(12);
      else setTimeout(() => child.kill('SIGKILL'), dice.below(60));
      return 'kill -9';
    },
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function settingsFor(surroundings: InstanceSurroundings): ProcessSettings {
  const { emulator, folder, way, isAlone, proven } = surroundings;
  return {
    seed: randomInt(2 ** 31), // drawn from the year's own: another at each start
    ...{ way, isAlone, mongodbUri: proven.mongodbUri, mongoDatabase: proven.mongoDatabase },
    ...{ clockFile: clockFileIn(folder), logFile: logFileIn(folder) },
    config: configFor(emulator, folder),
  };
}

interface Talk {
  listens: Promise<{ port: number; jobs: readonly string[] }>;
  run(job: string): Promise<unknown>;
  isQuiet(): Promise<boolean>;
  say(order: Order): void;
  end(): void;
}

function talkWith(child: ChildProcess, time: VirtualTime): Talk {
  const waits = new Map<number, AbortController>();
  const answers = new Map<number, (isQuiet: boolean) => void>();
  let lastId = 0;
  let heard: (word: Extract<Word, { kind: 'listens' }>) => void = () => {};
  const listens = new Promise<Extract<Word, { kind: 'listens' }>>((resolve) => {
    heard = resolve;
  });
  const say = (order: Order) => {
    if (child.connected) child.send(order, () => {}); // the dead hear nothing
  };

  function ask(order: (id: number) => Order): Promise<boolean> {
    const id = ++lastId;
    say(order(id));
    return new Promise((resolve) => {
      answers.set(id, resolve);
    });
  }

  function answered(id: number, isQuiet: boolean): void {
    answers.get(id)?.(isQuiet);
    answers.delete(id);
  }

  async function waitFor(id: number, milliseconds: number): Promise<void> {
    const wait = new AbortController();
    waits.set(id, wait);
    await time.pause(milliseconds, wait.signal);
    waits.delete(id);
    say({ kind: 'wake', id });
  }

  child.on('message', (word: Word) => {
    if (word.kind === 'listens') heard(word);
    if (word.kind === 'ran') answered(word.id, true);
    if (word.kind === 'waits') void waitFor(word.id, word.milliseconds);
    if (word.kind === 'waitsNoMore') waits.get(word.id)?.abort();
    if (word.kind === 'quiet') answered(word.id, word.isQuiet);
  });
  return {
    listens,
    say,
    run: (job) => ask((id) => ({ kind: 'run', job, id })),
    isQuiet: () => ask((id) => ({ kind: 'isQuiet', id })),
    end() {
      for (const wait of waits.values()) wait.abort();
    },
  };
}

/** The process hears each order that the office gives it. */
function lifeOf({ say }: Talk): Life {
  let ordered: Disk = { trouble: 'none' };
  return {
    isOver: false,
    underWay: 0,
    get unanswered() {
      return 0;
    },
    set unanswered(calls: number) {
      say({ kind: 'unanswered', calls });
    },
    get stepsLeft() {
      return undefined;
    },
    set stepsLeft(steps: number | undefined) {
      say({ kind: 'endAfter', steps });
    },
    get disk(): Disk {
      return ordered;
    },
    set disk(disk: Disk) {
      ordered = disk;
      say({ kind: 'disk', disk });
    },
    onEnd() {},
  };
}
