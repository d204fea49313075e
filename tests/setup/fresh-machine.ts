/** Commands as root on a machine of their own: fresh-machine.sh. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../../src/project-root.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const namespace = ['--mount', '--pid', '--fork', '--mount-proc', '--kill-child'];
/** Containers may forbid it even to root. */
export const mayHaveMachine =
  process.env.TEST_MACHINE === '1' && spawnSync('unshare', [...namespace, 'true']).status === 0;
const script = fileURLToPath(new URL('./fresh-machine.sh', import.meta.url));

/** @returns all that they print */
export async function onFreshMachine(commands: string, env: Record<string, string>): Promise<string> {
  const { PATH = '', HOME = '' } = process.env;
  const machine = spawn('unshare', [...namespace, 'sh', script, temporaryFolder(), commands], {
    cwd: projectRoot,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(machine, 'close');
  const [stdout, stderr] = await Promise.all([text(machine.stdout), text(machine.stderr)]);
  await ended;
  return stdout + stderr;
}
