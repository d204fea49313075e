/** A second process that runs a TypeScript or JavaScript file: what it prints, and the end of it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { relative } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { compiledProgram } from './compiled-program.js';

export interface Child {
  pid: number;
  /** The next line on its standard output; rejects when it ends without one. */
  nextLine(): Promise<string>;
  /** Writes to its standard input. */
  say(text: string): void;
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Resolves when it has ended, however. */
  ended: Promise<unknown>;
}

export function startChild(file: URL, args: string[], nodeOptions: string[] = []): Child {
  const child = spawn(process.execPath, [...nodeOptions, programOf(file), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const ended = once(child, 'close');
  child.stdin.on('error', () => {}); // whoever speaks to a dead process hears of it by nextLine
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    pid: child.pid ?? 0,
    async nextLine() {
      const { value, done } = await lines.next();
      if (done) throw new Error('The process ended without a word');
      return value;
    },
    say(text) {
      child.stdin.write(`${text}\n`);
    },
    async kill(signal) {
      child.kill(signal);
      await ended;
    },
    ended,
  };
}

function programOf(file: URL): string {
  const path = fileURLToPath(file);
  return path.endsWith('.ts') ? compiledProgram(relative(projectRoot, path)) : path;
}
