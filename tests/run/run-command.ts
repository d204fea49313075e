/** Runs one Node program of the test run in sight of the person who waits, and ends it when it must end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Command {
  title: string;
  /** The program's file and its arguments. */
  args: string[];
  env?: Record<string, string>;
  signal: AbortSignal;
}

/** @returns whether it ended well. */
export async function runCommand({ title, args, env, signal }: Command): Promise<boolean> {
  console.log(`\n== ${title}`);
  if (signal.aborted) return false;
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    detached: true, // a process group of its own, so that its workers end with it
  });
  const kill = () => killGroup(child.pid);
  signal.addEventListener('abort', kill);
  const [code] = await once(child, 'exit');
  signal.removeEventListener('abort', kill);
  if (code !== 0) console.log(`FAILED: ${title}`);
  return code === 0;
}

function killGroup(pid: number | undefined): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}
