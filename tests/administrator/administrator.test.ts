/** `npm run administrator -- code`, beside a bot that runs. */
import { spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { canNobodyStartIt, NOBODY, startBotProgram } from '../support/bot-program.js';
import { compiledProgram } from '../support/compiled-program.js';
import { temporaryFolder } from '../support/temporary-folder.js';

vi.setConfig({ testTimeout: 60_000 });

const settings = (dataDir: string) => ({
  PORT: '0',
  PUBLIC_URL: 'https://desk.example.go.th',
  DATA_DIR: dataDir,
  LINE_CHANNEL_SECRET: 'a channel secret',
  LINE_CHANNEL_ACCESS_TOKEN: 'token',
  OFFICE_PROFILE: 'sample',
});

function runAdministrator(env: Record<string, string>, args: string[]) {
  const { PATH = '', HOME = '' } = process.env;
  const program = compiledProgram('src/administrator/main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: projectRoot,
    env: { PATH, HOME, SETTINGS_FILE: '/dev/null', ...env },
    encoding: 'utf8',
  });
  return { status, printed: stdout + stderr };
}

test('it prints a code while the bot runs, and the bot writes into its log that one was made', async () => {
  const env = settings(temporaryFolder());
  const bot = startBotProgram(env);
  await bot.prints(/Ready on port/);
  const { status, printed } = runAdministrator(env, ['code']);
  expect(printed).toMatch(/รหัสผู้ดูแลระบบ: [A-Z2-9]{4}-[A-Z2-9]{4} ใช้ได้ครั้งเดียว ภายใน /);
  expect(status).toBe(0);
  bot.kill('SIGTERM');
  await bot.ended;
  const again = startBotProgram(env);
  // The first one has logged it where a minute began before it ended; it is logged once.
  const logged = () => bot.printed() + again.printed();
  await expect
    .poll(logged, { timeout: 20_000 })
    .toMatch(/A code that makes its user administrator was made on the command line/);
});

test('without records there is nothing to be administrator of: it says to start the bot first', () => {
  const { status, printed } = runAdministrator(settings(temporaryFolder()), ['code']);
  expect(status).toBe(1);
  expect(printed).toContain('ให้เริ่มระบบก่อน');
});

test('of several offices one must be named', () => {
  const printed = (args: string[]) =>
    runAdministrator({ ...settings(temporaryFolder()), OFFICES: join(projectRoot, 'src/offices') }, args)
      .printed;
  expect(printed(['code'])).toContain('ระบุหน่วยงานด้วย --office: ban-luang, ');
  expect(printed(['code', '--office', 'ban-luang'])).toContain('[ban-luang] LINE_CHANNEL_SECRET');
});

test('without a word that it knows it explains itself', () => {
  expect(runAdministrator({}, [])).toMatchObject({ status: 1 });
  expect(runAdministrator({}, ['--help'])).toMatchObject({ status: 0 });
  expect(runAdministrator({}, ['--help']).printed).toContain('npm run administrator -- code');
});

test.runIf(canNobodyStartIt && process.getuid?.() === 0)(
  'as root, where the bot is another user, it writes nothing and says as whom to run it',
  async () => {
    const folder = temporaryFolder();
    chownSync(folder, NOBODY, NOBODY);
    const env = settings(folder);
    const bot = startBotProgram(env, { uid: NOBODY });
    await bot.prints(/Ready on port/);
    const { status, printed } = runAdministrator(env, ['code']);
    expect(printed).toContain('sudo -u nobody npm run administrator -- code');
    expect(status).toBe(1);
  },
);
