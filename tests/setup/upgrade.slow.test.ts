/** An upgrade replaces the program alone, and leaves everything as it was where the new one does not become ready. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { newPerson } from '../../src/domain/person/person.js';
import { becomesReady } from '../../src/setup/becomes-ready.js';
import { placesBelow } from '../../src/setup/places.js';
import { upgrade } from '../../src/setup/upgrade.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import { bothLanguages } from '../../src/text/doctor.js';
import { someTime } from '../support/builders.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { copyProgram } from './program-copy.js';
import { buildProgram, emulateLine } from './setup-program.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });
beforeAll(buildProgram);

function versionOf(program: string): string {
  return JSON.parse(readFileSync(join(program, 'package.json'), 'utf8')).version;
}

/** An archive whose only folder is the program, of version 9.9.9. */
function archiveOf(work: string, change: (program: string) => void = () => {}): string {
  const program = join(work, 'release', 'publish-desk-9.9.9');
  copyProgram(program);
  const file = join(program, 'package.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"version": "[^"]+"/, '"version": "9.9.9"'));
  change(program);
  const archive = join(work, 'publish-desk-9.9.9.tar');
  execFileSync('tar', ['-cf', archive, '-C', join(work, 'release'), 'publish-desk-9.9.9']);
  return archive;
}

async function installed() {
  const work = temporaryFolder();
  const places = placesBelow(work);
  const program = join(work, 'opt', 'publish-desk');
  copyProgram(program);
  const { emulator, port, settings } = await emulateLine();
  mkdirSync(places.settingsFolder, { recursive: true });
  const lines = [
    ...settings,
    `PUBLIC_URL=http://127.0.0.1:${port}`,
    `DATA_DIR=${places.data}`,
    `LINE_CHANNEL_SECRET=${emulator.channelSecret}`,
    `LINE_CHANNEL_ACCESS_TOKEN=${emulator.channelAccessToken}`,
    'OFFICE_PROFILE=sample',
  ];
  writeFileSync(places.settingsFile, `${lines.join('\n')}\n`);
  const stores = openSqliteStores({ folder: places.data });
  await stores.persons.replace({ ...newPerson('U1', someTime), version: 1, name: 'before' }, 0);
  await stores.close();

  const service = createService(program, places.settingsFile);
  service.start();
  expect(await readyOrEnded(port, service)).toBe(true);
  const said: string[] = [];
  const run = (archive: string) =>
    upgrade({
      places,
      program,
      archive,
      now: someTime,
      service,
      say: (sentence) => void said.push(typeof sentence === 'string' ? sentence : bothLanguages(sentence)),
      becomesReady: () => readyOrEnded(port, service),
      finish: () => 0,
    });
  const names = async () => {
    service.stop();
    const opened = openSqliteStores({ folder: places.data });
    const persons = await opened.persons.list();
    await opened.close();
    return persons.map(({ name }) => name);
  };
  return { work, places, program, port, run, said, names };
}

/** However busy the machine is; a program that has ended is waited for no longer. */
async function readyOrEnded(port: number, { hasEnded }: { hasEnded(): boolean }): Promise<boolean> {
  for (let tried = 0; tried < 60 && !hasEnded(); tried += 1) if (await becomesReady(port, 1)) return true;
  return false;
}

/** As systemd runs it: what was built, from the folder of the program. */
function createService(program: string, settingsFile: string) {
  let child: ChildProcess | undefined;
  const stop = () => {
    const pid = child?.pid;
    if (pid === undefined) return;
    child?.kill('SIGTERM');
    execFileSync('sh', [
      '-c',
      `for i in $(seq 100); do kill -0 ${pid} 2>/dev/null || exit 0; sleep 0.1; done`,
    ]);
    child = undefined;
  };
  onTestFinished(() => {
    child?.kill('SIGKILL');
  });
  return {
    stop,
    hasEnded: () => child?.exitCode !== null,
    start() {
      const { PATH = '', HOME = '' } = process.env;
      child = spawn(process.execPath, ['src/start.mjs'], {
        cwd: program,
        env: { PATH, HOME, SETTINGS_FILE: settingsFile },
        stdio: 'ignore',
      });
    },
  };
}

test('the new program takes the place of the old one; data and settings stay, and a backup of both is there', async () => {
  const { work, places, program, run, said, names } = await installed();
  const settings = readFileSync(places.settingsFile, 'utf8');
  expect(await run(archiveOf(work))).toBe(0);
  expect(said.join('\n')).toContain('รุ่น 9.9.9 พร้อมทำงาน / Version 9.9.9 is ready');
  expect(versionOf(program)).toBe('9.9.9');
  expect(versionOf(`${program}.old`)).not.toBe('9.9.9');
  expect(readFileSync(places.settingsFile, 'utf8')).toBe(settings);
  expect(readdirSync(join(places.backups, 'before-upgrade-2026-11-20T0730'))).toEqual(['data', 'settings']);
  expect(await names()).toEqual(['before']);
});

test('a program that spoils the data and does not start is taken back, with the data as it was', async () => {
  const { work, places, program, port, run, said, names } = await installed();
  const before = versionOf(program);
  const archive = archiveOf(work, (folder) =>
    writeFileSync(
      join(folder, 'src/start.mjs'),
      `import { writeFileSync } from 'node:fs';
       writeFileSync('${places.data}/publish-desk.db', 'spoilt'); process.exit(1);`,
    ),
  );
  expect(await run(archive)).toBe(1);
  expect(said.join('\n')).toContain('รุ่นใหม่ไม่พร้อมทำงาน กำลังถอยกลับ');
  expect(said.at(-1)).toContain('ถอยกลับแล้ว รุ่นเดิมทำงานอยู่ด้วยข้อมูลเดิม');
  expect(await becomesReady(port, 1)).toBe(true);
  expect(versionOf(program)).toBe(before);
  expect(versionOf(`${program}.failed`)).toBe('9.9.9');
  expect(await names()).toEqual(['before']);
});

test('an archive of something else, or no room for a backup: nothing is replaced, and the old program goes on', async () => {
  const { work, places, program, port, run, said } = await installed();
  const before = versionOf(program);
  expect(await run(join(work, 'nothing.tar.gz'))).toBe(1);
  expect(said.at(-1)).toContain('ต้องเป็นไฟล์ .tar.gz');
  const other = join(work, 'other.tar');
  execFileSync('tar', ['-cf', other, '-C', places.settingsFolder, '.']);
  expect(await run(other)).toBe(1);
  expect(said.at(-1)).toContain('ไม่ใช่โปรแกรมนี้');
  expect(said.join('\n')).not.toContain('กำลังหยุดระบบ');
  expect(await becomesReady(port, 1)).toBe(true);
  expect(existsSync(`${program}.new`)).toBe(false);

  mkdirSync(join(places.backups, '..'), { recursive: true });
  writeFileSync(places.backups, 'a file in its place');
  expect(await run(archiveOf(work))).toBe(1);
  expect(said.at(-1)).toContain('จึงไม่ได้ปรับรุ่น และเริ่มระบบเดิมแล้ว');
  expect(versionOf(program)).toBe(before);
  expect(await becomesReady(port, 60)).toBe(true);
});
