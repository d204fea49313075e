/** `npm run setup` as a process of its own, with answers from a pipe, and LINE emulated. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import { projectRoot } from '../../src/project-root.js';

export const setupProgram = fileURLToPath(new URL('../../src/setup/main.ts', import.meta.url));

/** The service runs what was built. */
export function buildProgram(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    cwd: projectRoot,
  });
}

export interface SetupRun {
  code: number;
  printed: string;
}

export async function runSetup(args: string[], answers: string[] = []): Promise<SetupRun> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', setupProgram, ...args], {
    cwd: projectRoot,
    env: { PATH, HOME },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(answers.map((answer) => `${answer}\n`).join(''));
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  return { code, printed: stdout + stderr };
}

export interface TrialLine {
  emulator: Emulator;
  port: number;
  /** The settings with which the program finds the emulator. */
  settings: string[];
}

export async function emulateLine(): Promise<TrialLine> {
  const emulator = await startEmulator({ people: [] });
  onTestFinished(() => emulator.stop());
  const port = await freePort();
  const settings = [
    `PORT=${port}`,
    `LINE_API_BASE_URL=${emulator.apiBaseUrl}`,
    `LINE_DATA_API_BASE_URL=${emulator.dataApiBaseUrl}`,
  ];
  return { emulator, port, settings };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
