/** Takes away what the installation made, here and at LINE, and keeps what belongs to the office: records, settings, profile. */

import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { SERVICE, SERVICE_USER } from '../doctor/service-user.js';
import { runCommand, succeeds } from '../run-command.js';
import * as words from '../text/setup.js';
import type { TwoLanguages } from '../text/two-languages.js';
import { userId } from '../user-names.js';
import type { Dialogue } from './ask-settings.js';
import type { Places } from './places.js';
import { removeMenus } from './remove-menus.js';
import { runSteps } from './run-steps.js';
import { commandStep, type Step } from './step.js';

export interface RemoveOptions {
  places: Places;
  isDryRun: boolean;
  dialogue: Dialogue;
}

export async function remove({ places, isDryRun, dialogue }: RemoveOptions): Promise<number> {
  const isTrial = places.root !== undefined;
  if (!isTrial && !isDryRun && process.getuid?.() !== 0) {
    dialogue.say(words.needsRoot);
    return 1;
  }
  const run = (steps: Step[]) => runSteps(steps, { say: dialogue.say, isDryRun });
  if (!isTrial) run([stopStep]);
  if (!isDryRun) dialogue.say(await menusOf(places));
  run([...[places.unit, places.caddy, places.nginx].map(removeStep), ...(isTrial ? [] : userSteps(places))]);
  dialogue.say(words.switchWebhookOff);
  dialogue.say(words.dataKept(places.data, places.settingsFolder));
  return 0;
}

const stopStep = commandStep(
  words.stopsService,
  () =>
    !succeeds(['systemctl', 'is-active', '--quiet', SERVICE]) &&
    !succeeds(['systemctl', 'is-enabled', '--quiet', SERVICE]),
  ['systemctl', 'disable', '--now', SERVICE],
);

function removeStep(path: string): Step {
  return { does: words.removesFile(path), isDone: () => !existsSync(path), take: () => rmSync(path) };
}

/** The next user that is made could get the number of this one, and with it the records. */
function userSteps({ data, settingsFolder }: Places): Step[] {
  return [
    ...[data, settingsFolder]
      .filter((path) => existsSync(path))
      .map((path) => ({
        does: words.handsToRoot(path),
        isDone: () => statSync(path).uid === 0 && statSync(path).gid === 0,
        take: () => runCommand(['chown', '-R', 'root:root', path]),
      })),
    commandStep(words.removesUser(SERVICE_USER), () => userId(SERVICE_USER) === undefined, [
      'userdel',
      SERVICE_USER,
    ]),
  ];
}

async function menusOf({ settingsFile }: Places): Promise<TwoLanguages> {
  try {
    return await removeMenus(parseEnv(readFileSync(settingsFile, 'utf8')));
  } catch {
    return words.menusRemain;
  }
}
