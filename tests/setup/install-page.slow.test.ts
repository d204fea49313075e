/** Somebody types what docs/install.md says, line by line, on a fresh machine, and has a bot that is ready. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { mayHaveMachine, onFreshMachine } from './fresh-machine.js';
import { copyProgram } from './program-copy.js';
import { buildProgram, emulateLine } from './setup-program.js';

vi.setConfig({ testTimeout: 900_000, hookTimeout: 300_000 });
beforeAll(() => {
  if (mayHaveMachine) buildProgram();
});

/** The page's commands, in its order. */
function commandsOfPage(): string[] {
  const [page = ''] = readFileSync(join(projectRoot, 'docs/install.md'), 'utf8').split('\n# Installing\n');
  const blocks = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  return blocks.flatMap((block) => block.split('\n').map((line) => line.trim())).filter(Boolean);
}

/** Commands whose result this machine has already, can't have, or has elsewhere. */
const leftOut: [RegExp, string][] = [
  [/npm ci$/, 'the packages are here'],
  [/npm run build$/, 'built before'],
  [/^sudo docker /, 'there is no Docker'],
  [/--root|npm start$/, 'trial.slow.test.ts does this without being root'],
];

/** An editor needs somebody at a keyboard; Node.js may lie elsewhere; by hand one begins on a machine without the program. */
const typedAs: [RegExp, string][] = [
  [/^sudoedit (\S+)$/, 'printf "$KNOWN$SETTINGS" > $1'],
  [
    /(publish-desk\.service)$/,
    '$1 && sed -i "s#/usr/bin/node#$NODE#" /etc/systemd/system/publish-desk.service',
  ],
  [/^sudo useradd/, 'rm -r /var/lib/publish-desk /etc/publish-desk; $&'],
  [/\/tmp\/publish-desk\.tar\.gz/, '"$ARCHIVE"'],
];

function script(commands: string[]): string {
  const lines = commands.map((command) => {
    const typed = typedAs.reduce((text, [pattern, as]) => text.replace(pattern, as), command);
    return `echo '== ${command}'; printf "$ANSWERS" > /run/answers
      ${/office -- new/.test(command) ? 'printf "$OFFICE" > /run/answers' : ':'}
      ${/^cd /.test(command) ? typed : `( ${typed} ) < /run/answers`}; echo "exit $?"`;
  });
  return `mkdir -p /etc/caddy /etc/publish-desk
    printf "$KNOWN" > /etc/publish-desk/publish-desk.env
    ${lines.join('\n')}
    echo '== afterwards'; sudo npm run setup`;
}

test.runIf(mayHaveMachine)('each command of the page does what it says, in its order', async () => {
  const work = temporaryFolder();
  const program = join(work, 'publish-desk');
  copyProgram(program);
  const archive = join(work, 'publish-desk.tar');
  mkdirSync(join(work, 'release'));
  execFileSync('tar', ['-cf', archive, '-C', work, 'publish-desk']);
  const { emulator, port, settings } = await emulateLine();
  const { channelSecret, channelAccessToken } = emulator;
  const answers = [`http://127.0.0.1:${port}`, channelSecret, channelAccessToken];
  const office = ['สสจ.ตัวอย่าง', 'สสจ.', 'หัวหน้า', 'www.example.go.th', 'งานก', '', '1'];
  const typed = (lines: string[]) => lines.map((line) => `${line}\\n`).join('');

  const commands = commandsOfPage().filter((one) => !leftOut.some(([pattern]) => pattern.test(one)));
  const printed = await onFreshMachine(script(commands), {
    ARCHIVE: archive,
    KNOWN: typed(settings),
    ANSWERS: typed(answers),
    OFFICE: typed(office),
    NODE: process.execPath,
    HOME: '/run',
    SETTINGS: typed([
      `PUBLIC_URL=http://127.0.0.1:${port}`,
      `LINE_CHANNEL_SECRET=${channelSecret}`,
      `LINE_CHANNEL_ACCESS_TOKEN=${channelAccessToken}`,
      'OFFICE_PROFILE=/etc/publish-desk/office.yaml',
      'DATA_DIR=/var/lib/publish-desk',
    ]),
  });
  const parts = printed.split(/^== /m).slice(1);
  expect(parts.map((part) => part.split('\n')[0])).toEqual([...commands, 'afterwards']);
  const outcome = (command: string, nth = 0) =>
    parts.filter((part) => part.startsWith(`${command}\n`))[nth] ?? '';

  expect(outcome('npm run office -- check ~/my-office.yaml')).toContain('No faults found');
  expect(outcome('sudo npm run setup -- OFFICE_PROFILE=$HOME/my-office.yaml')).toContain('The bot is ready');
  expect(outcome('sudo npm run setup')).toMatch(/No faults found\n[\s\S]*exit 0$/m);
  expect(outcome('sudo npm run setup')).toContain("The bot answers LINE's own test of the webhook");
  expect(outcome('sudo npm run upgrade -- /tmp/publish-desk.tar.gz')).toMatch(
    /Data and settings are backed up in \/var\/backups\/publish-desk[\s\S]*is ready[\s\S]*No faults found/,
  );
  expect(outcome('sudo npm run setup -- remove')).toContain('The menus at LINE are removed');
  const doctor = outcome('sudo -u publish-desk npm run doctor -- --set-webhook');
  expect(doctor).toContain("The bot answers LINE's own test of the webhook");
  // By hand all is as the setup wants it, but for the settings of a proxy, which it alone writes.
  const done = [...outcome('afterwards').matchAll(/^DONE .*/gm)].map(([line]) => line);
  expect(done.filter((line) => !line.includes('/etc/publish-desk/proxy/'))).toEqual([]);
  expect(outcome('afterwards')).toContain("The bot answers LINE's own test of the webhook");
  const failed = parts.slice(0, -1).filter((part) => !/exit 0\s*$/.test(part));
  expect(failed).toEqual([]);
});
