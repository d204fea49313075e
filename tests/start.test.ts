/** `npm start` runs what was built; what it can't run it says in a sentence, and builds nothing. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../src/project-root.js';
import { temporaryFolder } from './support/temporary-folder.js';

/** The starter beside a program that says one word. */
function programFolder({ isBuilt = true } = {}): string {
  const folder = temporaryFolder();
  cpSync(join(projectRoot, 'src/start.mjs'), join(folder, 'src/start.mjs'));
  cpSync(join(projectRoot, 'src/text/before-start.mjs'), join(folder, 'src/text/before-start.mjs'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  if (isBuilt) mkdirSync(join(folder, 'dist/src'), { recursive: true });
  if (isBuilt) writeFileSync(join(folder, 'dist/src/main.js'), "console.log('runs')");
  return folder;
}

function start(folder: string, nodeVersion: string): Promise<{ code: number; printed: string }> {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${nodeVersion}' } });
    Object.defineProperty(process, 'version', { value: 'v${nodeVersion}' });`;
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(pretend)}`,
    join(folder, 'src/start.mjs'),
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), printed: stdout + stderr }),
    );
  });
}

test('what was built runs', async () => {
  expect(await start(programFolder(), '24.3.0')).toEqual({ code: 0, printed: 'runs\n' });
});

test.each([
  ['Dockerfile', /^CMD \["node", (.*)"dist\/src\/main\.js"\]$/m],
  ['docs/publish-desk.service', /^ExecStart=\S+ (.*) \S+start\.mjs$/m],
  ['package.json', /"start": "node (.*)src\/start\.mjs"/],
])('%s bounds the memory for what is new, as the bench measures it', (file, start) => {
  const [, options] = start.exec(readFileSync(join(projectRoot, file), 'utf8')) ?? [];
  expect(options?.replaceAll(/[",]/g, '').trim()).toBe('--max-semi-space-size=4 --max-old-space-size=1024');
});

test('a program that is not built says so, and is not built by a start', async () => {
  const folder = programFolder({ isBuilt: false });
  const { code, printed } = await start(folder, '24.3.0');
  expect(code).toBe(1);
  expect(printed).toContain('ยังไม่ได้สร้างโปรแกรม กรุณาสั่ง npm ci && npm run build');
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

test.each(['18.20.4', '20.18.3'])('Node.js %s is too old, which is one sentence', async (version) => {
  const { code, printed } = await start(programFolder(), version);
  expect(code).toBe(1);
  expect(printed).toContain(`Node.js v${version} เก่าเกินไป`);
  expect(printed).not.toContain('runs');
});

test('a Node.js past its end is named, and runs the program all the same', async () => {
  const { code, printed } = await start(programFolder(), '21.7.0');
  expect(code).toBe(0);
  expect(printed).toContain('Node.js v21.7.0 ไม่ได้รับการแก้ไขช่องโหว่แล้ว');
  expect(printed).toContain('runs');
});
