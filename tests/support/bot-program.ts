/** `npm start` as a process of its own, with an environment of its own. */
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { expect, onTestFinished } from 'vitest';
import { compiledProgram } from './compiled-program.js';

export interface BotProgram {
  pid: number;
  /** All that it has printed so far, faults included. */
  printed(): string;
  /** Waits until it prints this, and gives what the pattern's first group matched. */
  prints(pattern: RegExp): Promise<string>;
  kill(signal: NodeJS.Signals): void;
  /** Its exit code; null when it was killed. */
  ended: Promise<number | null>;
}

const mainFile = compiledProgram('src/main.ts');

/** The user `nobody`, for tests of rights that run as root. */
export const NOBODY = 65_534;

/** Whether the folders of Node.js and of this project let that user in. */
export const canNobodyStartIt =
  spawnSync(process.execPath, ['--eval', 'fs.accessSync(process.argv[1])', mainFile], { uid: NOBODY })
    .status === 0;

export interface BotProgramOptions {
  /** Only root may choose it. */
  uid?: number;
  /** Absent: the bot. */
  args?: string[];
  cwd?: string;
}

export function startBotProgram(
  env: Record<string, string>,
  { args = [mainFile], ...options }: BotProgramOptions = {},
): BotProgram {
  const { PATH = '', HOME = '', TZ = '' } = process.env;
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // no settings of an installation on this machine
    env: { PATH, HOME, TZ, SETTINGS_FILE: '/dev/null', ...env },
    ...options,
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return {
    pid: child.pid ?? 0,
    printed: () => output,
    async prints(pattern) {
      await expect.poll(() => output, { timeout: 20_000 }).toMatch(pattern);
      return pattern.exec(output)?.[1] ?? '';
    },
    kill: (signal) => child.kill(signal),
    ended: once(child, 'close').then(([code]) => code),
  };
}
