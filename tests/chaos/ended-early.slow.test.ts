/** Whoever ends a run of the chaos suite finds none of its folders. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { temporaryFolder } from '../support/temporary-folder.js';

it('a run that is ended early leaves no folder', async () => {
  const folder = temporaryFolder();
  const program = join(projectRoot, 'tests', 'chaos', 'main.ts');
  const run = spawn(process.execPath, ['--import', 'tsx', program, '--seeds', '3'], {
    cwd: projectRoot,
    env: { ...process.env, TMPDIR: folder },
    stdio: 'ignore',
  });
  const ended = once(run, 'exit');
  const years = () => readdirSync(folder).filter((name) => name.startsWith('publish-desk-chaos-'));
  await vi.waitFor(() => expect(years().length).toBeGreaterThan(0), { timeout: 60_000 });
  run.kill('SIGTERM');
  expect(await ended).toEqual([143, null]);
  expect(years()).toEqual([]);
}, 90_000);
