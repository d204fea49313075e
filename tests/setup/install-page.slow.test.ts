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

vi.setConfig({ testTimeout: 600_000, hookTimeout: 60_000 });
beforeAll(() => {
  if (mayHaveMachine) buildProgram();
});

/** Of the page, in its order. */
function commandsOfPage(): string[] {
  const [page = ''] = readFileSync(join(projectRoot, 'docs/install.md'), 'utf8').split('\n# Installing\n');
  const blocks = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  return blocks.flatMap((block) => block.split('\n').map((line) => line.trim())).filter(Boolean);
}

/** What this machine has already, has not, or has elsewhere. */
const leftOut: [RegExp, string][] = [
  [/npm ci$/, 'the packages are here'],
  [/npm run build$/, 'built before'],
  [/^docker /, 'there is no Docker'],
  [/--root|npm start$/, 'trial.slow.test.ts does this without being root'],
];

function script(commands: string[]): string {
  const lines = commands.map((command) => {
    const typed = command.replace('/tmp/publish-desk.tar.gz', '"$ARCHIVE"');
    return `echo '== ${command}'; printf "$ANSWERS" > /run/answers
      ${/my-office/.test(command) ? 'printf "$OFFICE" > /run/answers' : ':'}
      ${/^cd /.test(command) ? typed : `( ${typed} ) < /run/answers`}; echo "exit $?"`;
  });
  return `cp -a "$PROGRAM" /opt/publish-desk; mkdir -p /etc/caddy /etc/publish-desk
    printf "$KNOWN" > /etc/publish-desk/publish-desk.env
    ${lines.join('\n')}`;
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
  const answers = [`http://127.0.0.1:${port}`, channelSecret, channelAccessToken, 'sample'];
  const office = ['สสจ.ตัวอย่าง', 'สสจ.', 'หัวหน้า', 'www.example.go.th', 'งานก', '', '1'];
  const typed = (lines: string[]) => lines.map((line) => `${line}\\n`).join('');

  const commands = commandsOfPage().filter((one) => !leftOut.some(([pattern]) => pattern.test(one)));
  const printed = await onFreshMachine(script(commands), {
    PROGRAM: program,
    ARCHIVE: archive,
    KNOWN: typed(settings),
    ANSWERS: typed(answers),
    OFFICE: typed(office),
  });
  const parts = printed.split(/^== /m).slice(1);
  expect(parts.map((part) => part.split('\n')[0])).toEqual(commands);
  const outcome = (command: string, nth = 0) =>
    parts.filter((part) => part.startsWith(`${command}\n`))[nth] ?? '';

  expect(outcome('sudo npm run setup -- --dry-run')).toMatch(/^WOULD [\s\S]*exit 0$/m);
  expect(outcome('sudo npm run setup')).toContain('The bot is ready');
  expect(outcome('sudo npm run setup', 1)).toMatch(/No faults found\n[\s\S]*exit 0$/m);
  expect(outcome('sudo npm run setup', 1)).toContain("The bot answers LINE's own test of the webhook");
  expect(outcome('npm run office -- check my-office.yaml')).toContain('No faults found');
  expect(outcome('sudo npm run upgrade -- /tmp/publish-desk.tar.gz')).toMatch(
    /Data and settings are backed up in \/var\/backups\/publish-desk[\s\S]*is ready[\s\S]*No faults found/,
  );
  expect(outcome('sudo npm run setup -- remove')).toContain('The menus at LINE are removed');
  const failed = parts.filter((part) => !/exit 0\s*$/.test(part)).map((part) => part.split('\n')[0]);
  expect(failed).toEqual([]);
});
