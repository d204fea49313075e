/** `sudo npm run setup` on a machine of its own: the user, who owns what, the service, the doctor, and taking it away. */
import { beforeAll, expect, test, vi } from 'vitest';
import { mayHaveMachine, onFreshMachine } from './fresh-machine.js';
import { buildProgram, emulateLine, setupProgram } from './setup-program.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 });
beforeAll(() => {
  if (mayHaveMachine) buildProgram();
});

const COMMANDS = `
  setup() { "$NODE" --import tsx "$SETUP" "$@"; echo "exit $?"; }
  echo '== first'; setup $SETTINGS
  echo '== owners'; stat --format '%U:%G %a %n' /etc/publish-desk /etc/publish-desk/* /var/lib/publish-desk /var/lib/publish-desk/publish-desk.db
  ps -o user= -p "$(cat /run/fake-systemd/pid)"
  echo '== second'; setup
  echo '== foreign'; systemctl disable; chown 4321:4321 /var/lib/publish-desk/publish-desk.db; setup
  stat --format '%U' /var/lib/publish-desk/publish-desk.db
  echo '== taken'; systemctl disable; "$NODE" -e "$OTHER" & sleep 1; setup; kill $!
  echo '== removed'; setup remove
  id publish-desk; stat --format '%U %n' /var/lib/publish-desk/publish-desk.db; ls /etc/systemd/system/publish-desk.service
`;

test.runIf(mayHaveMachine)(
  'as root on a fresh machine: installed, ready, run again, mended, taken away',
  async () => {
    const { emulator, port, settings } = await emulateLine();
    const answers = [
      ...settings,
      `PUBLIC_URL=http://127.0.0.1:${port}`,
      `LINE_CHANNEL_SECRET=${emulator.channelSecret}`,
      `LINE_CHANNEL_ACCESS_TOKEN=${emulator.channelAccessToken}`,
      'OFFICE_PROFILE=src/offices/sample.yaml',
    ];
    const other = `require('node:http').createServer((_, answer) => answer.end('{}')).listen(${port}, '127.0.0.1')`;
    const env = {
      NODE: process.execPath,
      SETUP: setupProgram,
      SETTINGS: answers.join(' '),
      OTHER: other,
    };
    const printed = await onFreshMachine(COMMANDS, env);
    const part = (name: string) => printed.split(`== ${name}\n`)[1]?.split('\n== ')[0] ?? '';

    const first = part('first');
    expect(first).toContain('The bot is ready');
    expect(first).toContain('nobody is administrator yet; the first one adds');
    expect(first).toContain('Looks as the user publish-desk, as whom the bot runs');
    expect(first).toMatch(/^TO DO .*Nobody is administrator yet$/m);
    expect(first).toMatch(/No faults found\nexit 0$/m);
    expect(first).toContain("The bot answers LINE's own test of the webhook");

    const owners = part('owners');
    expect(owners).toContain('root:publish-desk 750 /etc/publish-desk\n');
    expect(owners).toContain('root:publish-desk 640 /etc/publish-desk/publish-desk.env\n');
    expect(owners).toContain('publish-desk:publish-desk 700 /var/lib/publish-desk\n');
    expect(owners).toMatch(/publish-desk:publish-desk \d+ \/var\/lib\/publish-desk\/publish-desk\.db\n/);
    expect(owners).toMatch(/^publish\S*\s*$/m);

    expect(part('second')).not.toMatch(/^(DONE|WOULD)/m);
    // As data lies there that came from another machine.
    expect(part('foreign')).toMatch(/^DONE .*Gives all data in \/var\/lib\/publish-desk to publish-desk$/m);
    expect(part('foreign')).toMatch(/The bot is ready[\s\S]*exit 0\npublish-desk$/);

    // The answer of another program on the port is not taken for the bot's.
    expect(part('taken')).toMatch(
      new RegExp(`Port ${port} is in use by process \\d+ \\([\\s\\S]*The bot is not ready[\\s\\S]*exit 1`),
    );

    const removed = part('removed');
    expect(removed).toContain('The menus at LINE are removed');
    expect(printed).toContain('no such user');
    expect(removed).toContain('root /var/lib/publish-desk/publish-desk.db');
    expect(printed).toContain("cannot access '/etc/systemd/system/publish-desk.service'");
  },
);
