/** `npm run setup`: installs the program on this machine, or takes it away again. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { projectRoot } from '../project-root.js';
import { reasonOf } from '../reason-of.js';
import { usage } from '../text/setup.js';
import { type ConsoleDialogue, createConsoleDialogue } from './console-dialogue.js';
import { install } from './install.js';
import { type Places, placesBelow } from './places.js';
import { remove } from './remove.js';

await main().catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exit(1);
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      root: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(usage);

  const dialogue = createConsoleDialogue(process.stdin, process.stdout);
  const places = placesBelow(values.root);
  const common = { places, isDryRun: values['dry-run'], dialogue };
  const code = positionals.includes('remove') ? await remove(common) : await installOn(common, positionals);
  dialogue.close();
  process.exit(code); // a call to LINE that was given up would keep the process alive
}

function installOn(
  common: { places: Places; isDryRun: boolean; dialogue: ConsoleDialogue },
  positionals: string[],
): Promise<number> {
  const given = Object.fromEntries(positionals.map((one) => one.split(/=(.*)/s).slice(0, 2)));
  const runDoctor = (as: string | undefined) => doctor(as, common.places.settingsFile);
  return install({ ...common, program: projectRoot, given, runDoctor });
}

/** In a process of its own, since it must look as the user of the service. */
function doctor(as: string | undefined, settingsFile: string): number {
  const program = import.meta.url.replace('/setup/main.', '/doctor/main.');
  const command = [process.execPath, ...process.execArgv, new URL(program).pathname, '--set-webhook'];
  const [file = '', ...args] = as === undefined ? command : ['runuser', '-u', as, '--', ...command];
  const env = { ...process.env, SETTINGS_FILE: settingsFile };
  return spawnSync(file, args, { stdio: 'inherit', cwd: projectRoot, env }).status ?? 1;
}
