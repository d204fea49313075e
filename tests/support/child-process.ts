/** A second process that runs a TypeScript file: what it prints, and the end of it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export interface Child {
  pid: number;
  /** The next line on its standard output; rejects when it ends without one. */
  nextLine(): Promise<string>;
  /** Writes to its standard input. */
  say(text: string): void;
  kill(signal: NodeJS.Signals): Promise<void>;
}

export function startChild(file: URL, args: string[], nodeOptions: string[] = []): Child {
  const child = spawn(process.execPath, [...nodeOptions, '--import', 'tsx', fileURLToPath(file), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const ended = once(child, 'close');
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
  };
}
