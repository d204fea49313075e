/** A start that the operating system refuses is explained in plain words, in Thai and English, with what to do. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { projectRoot } from '../src/project-root.js';
import { reasonOf } from '../src/reason-of.js';
import { DatabaseTooNew } from '../src/storage/database-too-new.js';
import { openSqliteStores } from '../src/storage/sqlite/open-sqlite-stores.js';
import { type BotProgramOptions, canNobodyStartIt, NOBODY, startBotProgram } from './support/bot-program.js';
import { temporaryFolder } from './support/temporary-folder.js';

// Starting a process that runs TypeScript takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const isRoot = process.getuid?.() === 0;
/** Started by root it runs as `nobody`, whom rights hold back. */
const testStart = test.skipIf(isRoot && !canNobodyStartIt);
const SECRET = 'a channel secret';

async function startFails(env: Record<string, string>, options: BotProgramOptions = {}): Promise<string> {
  const bot = startBotProgram(
    {
      PORT: '0',
      PUBLIC_URL: 'https://desk.example.go.th',
      DATA_DIR: temporaryFolder(),
      LINE_CHANNEL_SECRET: SECRET,
      LINE_CHANNEL_ACCESS_TOKEN: 'token',
      OFFICE_PROFILE: 'mueang-samut-prakan',
      ...env,
    },
    { ...(isRoot && { uid: NOBODY }), ...options },
  );
  expect(await bot.ended).toBe(1);
  expect(bot.printed()).not.toContain('    at '); // no stack
  return bot.printed();
}

/** A folder for the user of the bot, with a database in it. */
async function dataFolder(): Promise<string> {
  const folder = join(temporaryFolder(), 'data');
  chmodSync(join(folder, '..'), 0o755);
  const stores = openSqliteStores({ folder });
  await stores.close();
  const owner = isRoot ? NOBODY : (process.getuid?.() ?? 0);
  chownSync(folder, owner, owner);
  for (const name of readdirSync(folder)) chownSync(join(folder, name), owner, owner);
  return folder;
}

testStart(
  'a database that another user made, or that may only be read, is named with its owner and the command that mends it',
  async () => {
    const folder = await dataFolder();
    const database = join(folder, 'publish-desk.db');
    if (isRoot) chownSync(database, 0, 0);
    else chmodSync(database, 0o444);
    const said = await startFails({ DATA_DIR: folder });
    expect(said).toMatch(new RegExp(`เขียน ${database} ไม่ได้ เจ้าของคือ \\S+`, 'u'));
    expect(said).toMatch(new RegExp(`sudo chown -R \\S+ ${folder}`));
    expect(said).not.toContain('Ready on port');
  },
);

testStart('a folder of files that can not be written to is named', async () => {
  const folder = await dataFolder();
  const files = join(folder, 'files');
  mkdirSync(join(files, 'ab'), { recursive: true });
  chmodSync(join(files, 'ab'), 0o555);
  expect(await startFails({ DATA_DIR: folder })).toContain(`can not write to ${files}`);
});

testStart('a data folder that can not be made is named by the folder above it', async () => {
  const above = temporaryFolder();
  chmodSync(above, 0o555);
  expect(await startFails({ DATA_DIR: join(above, 'data') })).toContain(`เขียน ${above} ไม่ได้`);
});

testStart(
  'a database that is none, and one from a newer program, are said as the doctor says it',
  async () => {
    const folder = await dataFolder();
    const database = join(folder, 'publish-desk.db');
    writeFileSync(database, 'no database at all '.repeat(100));
    expect(await startFails({ DATA_DIR: folder })).toContain('ฐานข้อมูลเสียหาย');
    expect(reasonOf(new DatabaseTooNew(9, 8))).toContain('ติดตั้งโปรแกรมรุ่นใหม่กว่าอีกครั้ง');
  },
);

testStart('a settings file that this user may not read, or that is saved as UTF-16, is named', async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  const [secret, unicode] = [join(folder, 'secret.env'), join(folder, 'unicode.env')];
  writeFileSync(secret, 'PORT=3000\n', { mode: 0 });
  writeFileSync(unicode, Buffer.from('\uFEFFPORT=3000\n', 'utf16le'));
  expect(await startFails({ SETTINGS_FILE: secret })).toContain(`${secret} อ่านไฟล์ไม่ได้`);
  expect(await startFails({ SETTINGS_FILE: unicode })).toContain(`${unicode} ไม่ใช่ไฟล์ UTF-8`);
  expect(await startFails({ SETTINGS_FILE: join(folder, 'none.env') })).toContain('none.env ไม่มีไฟล์นี้');
});

testStart('a settings file with a byte order mark is read from its first line on', async () => {
  const file = join(temporaryFolder(), 'bom.env');
  chmodSync(join(file, '..'), 0o755);
  writeFileSync(file, '\uFEFFLINE_CHANNEL_ACCESS_TOKEN=token\nHOST=no address\n');
  const said = await startFails({ SETTINGS_FILE: file, LINE_CHANNEL_ACCESS_TOKEN: '' });
  expect(said).toContain('HOST ต้องเป็นเลข IP');
  expect(said).not.toContain('LINE_CHANNEL_ACCESS_TOKEN');
});

testStart('an address that this machine does not have is said', async () => {
  expect(await startFails({ HOST: '203.0.113.7', DATA_DIR: await dataFolder() })).toContain(
    'เครื่องนี้ไม่มีที่อยู่ 203.0.113.7',
  );
});

test.each([
  [{ code: 'EACCES', syscall: 'listen', port: 443 }, 'ผู้ใช้นี้ไม่มีสิทธิ์ใช้พอร์ต 443', 'Set PORT to 1024 or above'],
  [{ code: 'ENOSPC' }, 'ดิสก์เต็ม', 'df -h'],
  [{ code: 'SQLITE_FULL' }, 'ดิสก์เต็ม', 'df -h'],
  [{ code: 'EROFS' }, 'เปิดให้อ่านอย่างเดียว', 'findmnt'],
  [{ code: 'SQLITE_READONLY' }, 'เปิดให้อ่านอย่างเดียว', 'findmnt'],
  [{ code: 'EMFILE' }, 'เปิดไฟล์พร้อมกันเกิน', 'LimitNOFILE'],
  [{ code: 'EACCES', path: '/etc/x.yaml' }, 'เปิด /etc/x.yaml ไม่ได้', 'ls -ld /etc/x.yaml'],
  [{ code: 'SQLITE_CORRUPT' }, 'ฐานข้อมูลเสียหาย', 'restore the latest backup'],
  [{ code: 'ENOENT', path: '/etc/x.yaml' }, 'ไม่มีไฟล์หรือโฟลเดอร์ /etc/x.yaml', 'where it lies'],
  [{ code: 'ENOENT', syscall: 'spawnSync tar', path: 'tar' }, 'ไม่มีคำสั่ง tar', 'package manager'],
  [{ message: 'Command failed: useradd x\nno room' }, 'คำสั่ง useradd x ไม่สำเร็จ', 'The lines above say why'],
])('%j is said in Thai, and in English with what to do', (fault, thai, english) => {
  const said = reasonOf(Object.assign(new Error('as Node says it'), fault));
  expect(said).toContain(thai);
  expect(said).toContain(english);
});

test.each([
  'setup/main',
  'setup/upgrade-main',
  'doctor/main',
  'migrate/main',
  'backup/main',
  'backup/restore-main',
  'administrator/main',
  'verify/main',
  'traffic/main',
  'jobs-command/main',
])('src/%s.ts says in Thai and in English that it does not know an option', (program) => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', `src/${program}.ts`, '--set-webhok'], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, SETTINGS_FILE: '/dev/null' },
  });
  const printed = run.stdout + run.stderr;
  expect(printed).toContain('ไม่รู้จักหรือใช้ --set-webhok ไม่ได้ ดูวิธีใช้ด้วย -- --help / --set-webhok is not known');
  expect(printed).not.toContain('    at '); // no stack
  expect(run.status).toBeGreaterThan(0);
});
