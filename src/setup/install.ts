/** Installs the program on this machine, from the questions to the doctor. Run again it changes nothing that is right. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { Environment } from '../config/config.js';
import { readTextFile } from '../config/read-text-file.js';
import { readRecords } from '../doctor/read-records.js';
import { SERVICE, SERVICE_USER } from '../doctor/service-user.js';
import { hasRole } from '../domain/person/person.js';
import { useOutgoingProxy } from '../line/use-outgoing-proxy.js';
import { loadOffice } from '../offices/load-office.js';
import { firstAdministratorCode } from '../people/joining/first-administrator-code.js';
import { portHolder } from '../port-holder.js';
import { succeeds } from '../run-command.js';
import * as words from '../text/setup.js';
import { firstAdministrator, reasonInTwoLanguages } from '../text/start.js';
import { portTaken } from '../text/system-faults.js';
import { askSettings, type Dialogue } from './ask-settings.js';
import { becomesReady } from './becomes-ready.js';
import { installSteps } from './install-steps.js';
import type { Places } from './places.js';
import { runSteps } from './run-steps.js';

export interface InstallOptions {
  places: Places;
  program: string;
  /** Settings that need not be asked for. */
  given: Environment;
  isDryRun: boolean;
  dialogue: Dialogue;
  /** Runs the doctor, as the user of the service where there is one. @returns its exit code. */
  runDoctor(as: string | undefined): number;
}

/** @returns the exit code: 0 when the bot is ready and the doctor finds no fault. */
export async function install(options: InstallOptions): Promise<number> {
  const { places, program, given, isDryRun, dialogue } = options;
  const obstacle = findObstacle(options);
  if (obstacle) {
    dialogue.say(obstacle);
    return 1;
  }
  const known = { ...knownSettings(options), ...given };
  await useOutgoingProxy({ httpsProxy: known.HTTPS_PROXY, noProxy: known.NO_PROXY });
  const asked = await askSettings(dialogue, known);
  const settings: Record<string, string> = { ...asked, DATA_DIR: places.data };
  const steps = installSteps({ places, program, node: process.execPath, settings });
  sayIfPortTaken(options, settings);
  runSteps(steps, { say: dialogue.say, isDryRun });
  dialogue.say(words.proxyNext(places.caddy, places.nginx));
  if (isDryRun) {
    dialogue.say(words.nothingChanged);
    return 0;
  }
  return endWithDoctor(options, settings);
}

/** Where an upgrade leaves programs: a shell that stood in the folder of the old one stands there afterwards. */
const PUT_ASIDE = /^(.*)\.(?:old|new|failed)$/;

function findObstacle({ places, program, isDryRun }: InstallOptions) {
  const [, current] = PUT_ASIDE.exec(program) ?? [];
  if (current !== undefined) return words.putAside(program, current);
  if (!existsSync(join(program, 'dist/src/main.js'))) return words.notBuilt;
  if (isDryRun || places.root !== undefined) return undefined;
  if (process.getuid?.() !== 0) return words.needsRoot;
  const hidden = [program, process.execPath].find((path) => /^\/(home|root)\//.test(path));
  if (hidden) return words.hiddenFromService(hidden);
  return existsSync('/run/systemd/system') ? undefined : words.noSystemd;
}

/** Those of an earlier run, or of an installation by hand. */
function knownSettings({ places, program }: InstallOptions): Environment {
  const file = [places.settingsFile, join(program, '.env')]
    .map(readTextFile)
    .find(({ kind }) => kind === 'text');
  return file?.kind === 'text' ? parseEnv(file.text) : {};
}

/** By another program: the service itself has it where it runs. The rest is installed all the same. */
function sayIfPortTaken({ places, dialogue }: InstallOptions, settings: Environment): void {
  if (places.root !== undefined || succeeds(['systemctl', 'is-active', '--quiet', SERVICE])) return;
  const port = portOf(settings);
  const holder = portHolder(port);
  if (holder !== undefined) dialogue.say(reasonInTwoLanguages(portTaken(port, holder)));
}

function portOf({ PORT = '3000' }: Environment): number {
  return Number(PORT);
}

async function endWithDoctor(
  { places, dialogue, runDoctor }: InstallOptions,
  settings: Environment,
): Promise<number> {
  const isTrial = places.root !== undefined;
  if (!(await becomesReady(portOf(settings), isTrial ? 1 : READY_WITHIN_SECONDS))) {
    if (!isTrial) return showLog(dialogue);
    dialogue.say(words.startTrial(places.settingsFile));
    return 0;
  }
  dialogue.say(words.becomesReady);
  await sayCode(dialogue, settings);
  return runDoctor(isTrial || !succeeds(['id', SERVICE_USER]) ? undefined : SERVICE_USER);
}

/** The service says there what keeps it from starting. */
function showLog(dialogue: Dialogue): number {
  dialogue.say(words.notReady(`sudo journalctl -u ${SERVICE} -n 30`));
  spawnSync('journalctl', ['-u', SERVICE, '-n', '12', '-o', 'cat', '--no-pager'], { stdio: 'inherit' });
  return 1;
}

/** While nobody is administrator. */
async function sayCode(dialogue: Dialogue, settings: Environment): Promise<void> {
  const { DATA_DIR = '', MONGODB_URI, LINE_CHANNEL_SECRET = '', OFFICE_PROFILE = '' } = settings;
  if (settings.OFFICES) return; // the log has a code for each
  const records = await readRecords({ dataDir: DATA_DIR, mongodbUri: MONGODB_URI });
  const persons = records.kind === 'sound' ? records.persons : [];
  if (persons.some((person) => hasRole(person, 'administrator'))) return;
  const [secret = ''] = LINE_CHANNEL_SECRET.split(',');
  dialogue.say(firstAdministrator(loadOffice(OFFICE_PROFILE).name, firstAdministratorCode(secret)));
}

const READY_WITHIN_SECONDS = 20;
