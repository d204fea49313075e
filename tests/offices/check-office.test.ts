/** `npm run office -- check FILE` as somebody runs it. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { compiledProgram } from '../support/compiled-program.js';
import { temporaryFolder } from '../support/temporary-folder.js';

// Starting a process that runs TypeScript takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function runOffice(...words: string[]) {
  const program = compiledProgram('src/check-office.ts');
  const { status, stdout } = spawnSync(process.execPath, [program, ...words], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return { status, stdout };
}

it('a sound file, by its path: says so and ends with 0', () => {
  const file = join(temporaryFolder(), 'mine.yaml');
  copyFileSync(join(projectRoot, 'src', 'offices', 'sample.yaml'), file);
  const { status, stdout } = runOffice('check', file);
  expect(stdout).toContain('No faults found; categories: 2, procedures: 2');
  expect(status).toBe(0);
});

it('a faulty file: names each fault with its line, without a stack, and ends with 1', () => {
  const file = join(temporaryFolder(), 'mine.yaml');
  writeFileSync(file, 'id: mine\nnames: ก\n');
  const { status, stdout } = runOffice('check', file);
  expect(stdout).toContain('  - บรรทัด 2 names: ไม่รู้จัก');
  expect(stdout).toContain('line 1 categories: must be given');
  expect(stdout).not.toContain('    at ');
  expect(status).toBe(1);
});

it('templates of its own: names what is wrong by file and line, and ends with 1 until it is mended', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'mine.yaml');
  copyFileSync(join(projectRoot, 'src', 'offices', 'sample.yaml'), file);
  expect(runOffice('check', file).stdout).toContain('no such folder, the built-in ones are used');
  mkdirSync(join(folder, 'paper'));
  writeFileSync(join(folder, 'paper', 'form.typ'), '#import "parts.typ": *\n#show: paper\n#data.titel\n');
  const broken = runOffice('check', file);
  expect(broken.stdout).toContain('form.typ, line 3: dictionary does not contain key "titel"');
  expect(broken.status).toBe(1);
  copyFileSync(join(projectRoot, 'paper', 'form.typ'), join(folder, 'paper', 'form.typ'));
  const mended = runOffice('check', file);
  expect(mended.stdout).toContain('(form): ใช้งานได้');
  expect(mended.status).toBe(0);
});

it('a list of the assessment: names what is wrong by file and line, and ends with 1 until it is mended', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'mine.yaml');
  copyFileSync(join(projectRoot, 'src', 'offices', 'sample.yaml'), file);
  mkdirSync(join(folder, 'assessment'));
  const list = join(folder, 'assessment', '2570.yaml');
  writeFileSync(list, 'items:\n  - { id: 1-1.2, categories: [gone] }\n');
  const broken = runOffice('check', file);
  expect(broken.stdout).toContain(`Mend the assessment's list`);
  expect(broken.stdout).toContain('บรรทัด 2 items[0].categories[0]: ไม่มีหมวดหมู่ “gone”');
  expect(broken.status).toBe(1);
  writeFileSync(list, 'items:\n  - { id: 1-1.2, categories: [laws] }\n');
  expect(runOffice('check', file).status).toBe(0);
});

it('a file that is not there: names the built-in offices', () => {
  const { status, stdout } = runOffice('check', 'nowhere.yaml');
  expect(stdout).toMatch(/no such file, and not a built-in office \(.*ban-luang.*taphan-hin.*\)/);
  expect(status).toBe(1);
});

it('without a file it says how it is used', () => {
  const { status, stdout } = runOffice('check');
  expect(stdout).toContain('npm run office -- check FILE');
  expect(status).toBe(1);
});
