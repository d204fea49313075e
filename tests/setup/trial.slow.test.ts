/** An officer who has read only the page installs the program in a folder, and gets a bot that is ready. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { firstAdministratorCode } from '../../src/people/joining/first-administrator-code.js';
import { placesBelow } from '../../src/setup/places.js';
import { answerFaults, takenTrimmed } from '../../src/text/setup.js';
import { startBotProgram } from '../support/bot-program.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { buildProgram, emulateLine, runSetup } from './setup-program.js';

// Each run is a process that runs TypeScript and starts the doctor in another.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });
beforeAll(buildProgram);

/** Each file below the folder, with when it was last changed. */
function filesBelow(folder: string): Record<string, number> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(names.map((name) => [name, statSync(join(folder, name)).mtimeMs]));
}

test('from the questions to a ready bot, its webhook and the code; run again, nothing changes', async () => {
  const root = temporaryFolder();
  const { emulator, port, settings } = await emulateLine();
  const places = placesBelow(root);
  const { channelSecret, channelAccessToken } = emulator;
  const answers = [
    '203.0.113.7',
    'สำนักงาน',
    `http://127.0.0.1:${port}/webhook`,
    channelSecret.slice(1),
    channelAccessToken,
    '1657000001',
    channelSecret,
    channelSecret,
    'short',
    `${'a'.repeat(100)}`,
    `"${channelAccessToken}"`,
    '',
    'no-such-office.yaml',
    'no-such-office',
    'sample',
  ];
  const first = await runSetup(['--root', root, ...settings], answers);
  expect(first).toMatchObject({ code: 0 });
  for (const fault of Object.values(answerFaults)) expect(first.printed).toContain(fault.thai);
  expect(first.printed).toContain('ไม่มีไฟล์ no-such-office.yaml');
  expect(first.printed).toContain('ไม่พบไฟล์ และไม่ใช่หน่วยงานที่มีอยู่แล้ว');
  expect(first.printed).toContain(takenTrimmed('LINE_CHANNEL_ACCESS_TOKEN').thai);
  for (const secret of [channelSecret, channelAccessToken]) expect(first.printed).not.toContain(secret);
  expect(first.printed).toContain('LINE ไม่ยอมรับ token นี้');
  expect(first.printed).toContain(`Taken as PUBLIC_URL=http://127.0.0.1:${port}`);
  expect(first.printed).toContain(`SETTINGS_FILE=${places.settingsFile} npm start`);
  expect(statSync(places.settingsFile).mode & 0o777).toBe(0o640);
  expect(statSync(places.data).mode & 0o777).toBe(0o700);

  const before = filesBelow(join(root, 'etc'));
  const bot = startBotProgram({ SETTINGS_FILE: places.settingsFile }, { args: ['src/start.mjs'] });
  await bot.prints(/Ready on port/);
  const second = await runSetup(['--root', root]);
  expect(second.printed).toContain('The bot is ready');
  expect(second.printed).toContain(firstAdministratorCode(channelSecret));
  expect(second.printed).toContain("The bot answers LINE's own test of the webhook");
  expect(second.printed).not.toMatch(/^(DONE|WOULD)/m);
  expect(filesBelow(join(root, 'etc'))).toEqual(before);
});

async function installedInFolder(publicUrl = 'https://bot.example.go.th') {
  const root = temporaryFolder();
  const { emulator, settings } = await emulateLine();
  const { channelSecret, channelAccessToken } = emulator;
  const args = [
    ...settings,
    `PUBLIC_URL=${publicUrl}`,
    `LINE_CHANNEL_SECRET=${channelSecret}`,
    `LINE_CHANNEL_ACCESS_TOKEN=${channelAccessToken}`,
    'OFFICE_PROFILE=src/offices/sample.yaml',
  ];
  const installed = await runSetup(['--root', root, ...args]);
  expect(installed).toMatchObject({ code: 0 });
  return { root, places: placesBelow(root), emulator, args };
}

test("an office's own profile is copied to where an upgrade does not touch it", async () => {
  const { places } = await installedInFolder();
  expect(readFileSync(places.profile, 'utf8')).toBe(readFileSync('src/offices/sample.yaml', 'utf8'));
  expect(readFileSync(places.settingsFile, 'utf8')).toContain(`\nOFFICE_PROFILE=${places.profile}\n`);
});

test('--dry-run says what it would do and changes nothing; nor does it need root', async () => {
  const root = temporaryFolder();
  const { emulator, settings } = await emulateLine();
  const answers = ['bot.example.go.th', emulator.channelSecret, emulator.channelAccessToken, 'sample'];
  const { code, printed } = await runSetup(['--root', root, '--dry-run', ...settings], answers);
  expect(code).toBe(0);
  expect(printed).toMatch(/^WOULD .*publish-desk\.env/m);
  expect(printed).not.toMatch(/^DONE/m);
  expect(readdirSync(root)).toEqual([]);
});

test('remove takes away the service and the menus at LINE, keeps the records, and says for how long', async () => {
  const { root, places } = await installedInFolder();
  const { code, printed } = await runSetup(['remove', '--root', root]);
  expect(code).toBe(0);
  expect(printed).toContain('The menus at LINE are removed');
  expect(printed).toContain('เก็บไม่น้อยกว่า 10 ปี');
  expect(() => statSync(places.unit)).toThrow('ENOENT');
  expect(statSync(places.data).isDirectory()).toBe(true);
  expect(statSync(places.settingsFile).isFile()).toBe(true);
});

test('an answer that never comes ends it with a sentence', async () => {
  const { code, printed } = await runSetup(['--root', temporaryFolder()], ['bot.example.go.th']);
  expect(code).toBe(1);
  expect(printed).toContain('ไม่มีคำตอบ');
  expect(printed).not.toContain('    at ');
});

const has = (program: string) => spawnSync('which', [program]).status === 0;

test.runIf(has('systemd-analyze'))(
  'systemd finds no fault in the service, and little that it exposes',
  async () => {
    const { places } = await installedInFolder();
    const analyze = (...args: string[]) =>
      execFileSync('systemd-analyze', [...args, places.unit], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    expect(analyze('verify', '--man=no')).toBe('');
    const exposure = /Overall exposure level for publish-desk\.service: ([\d.]+)/.exec(
      analyze('security', '--offline=true', '--no-pager'),
    );
    expect(Number(exposure?.[1])).toBeLessThan(3);
  },
);

test.runIf(has('caddy'))('Caddy takes its settings', async () => {
  const { places } = await installedInFolder();
  const checked = spawnSync('caddy', ['validate', '--adapter', 'caddyfile', '--config', places.caddy], {
    encoding: 'utf8',
  });
  expect([checked.status, checked.stdout]).toEqual([0, 'Valid configuration\n']);
});

test.runIf(has('nginx') && has('openssl'))('nginx takes its settings', async () => {
  const { root, places } = await installedInFolder();
  const [key, certificate] = [join(root, 'key.pem'), join(root, 'certificate.pem')];
  const options = [
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-subj',
    '/CN=bot.example.go.th',
    '-keyout',
    key,
    '-out',
    certificate,
  ];
  execFileSync('openssl', ['req', '-x509', ...options], { stdio: 'ignore' });
  const site = readFileSync(places.nginx, 'utf8')
    .replace(/\/etc\/letsencrypt\/\S+\/fullchain\.pem/, certificate)
    .replace(/\/etc\/letsencrypt\/\S+\/privkey\.pem/, key);
  writeFileSync(
    join(root, 'nginx.conf'),
    `pid ${root}/nginx.pid;\nevents {}\nhttp {\naccess_log off;\n${site}}\n`,
  );
  const checked = spawnSync('nginx', ['-t', '-e', 'stderr', '-c', join(root, 'nginx.conf')], {
    encoding: 'utf8',
  });
  expect(checked.stderr).toContain('test is successful');
});
