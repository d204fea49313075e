/** `npm run upgrade -- ARCHIVE`: a newer program in place of this one. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { readTextFile } from '../config/read-text-file.js';
import { SERVICE } from '../doctor/service-user.js';
import { projectRoot } from '../project-root.js';
import { reasonOf } from '../reason-of.js';
import { runCommand } from '../run-command.js';
import { bothLanguages } from '../text/doctor.js';
import type { TwoLanguages } from '../text/two-languages.js';
import * as words from '../text/upgrade.js';
import { becomesReady } from './becomes-ready.js';
import { type Places, placesBelow } from './places.js';
import { upgrade } from './upgrade.js';

/** Large databases take a while to be brought up to date. */
const READY_WITHIN_SECONDS = 180;

await main().catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exit(1);
});

async function main(): Promise<void> {
  const options = { 'backed-up': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [archive] = positionals;
  if (values.help || archive === undefined) return end(values.help ? 0 : 1, words.usage);

  const places = placesBelow(undefined);
  const settings = settingsOf(places);
  const obstacle = findObstacle(places, settings.MONGODB_URI && values['backed-up'] !== true);
  if (obstacle) return end(1, bothLanguages(obstacle));
  const say = (sentence: TwoLanguages | string) =>
    console.log(typeof sentence === 'string' ? sentence : bothLanguages(sentence));
  const code = await upgrade({
    places,
    program: projectRoot,
    archive: resolve(archive),
    now: new Date(),
    say,
    service: {
      stop: () => runCommand(['systemctl', 'stop', SERVICE]),
      start: () => runCommand(['systemctl', 'start', SERVICE]),
    },
    becomesReady: () => becomesReady(Number(settings.PORT || 3000), READY_WITHIN_SECONDS),
    finish: () => spawnSync('npm', ['run', 'setup'], { cwd: projectRoot, stdio: 'inherit' }).status ?? 1,
  });
  process.exit(code);
}

function settingsOf({ settingsFile }: Places): Record<string, string | undefined> {
  const file = readTextFile(settingsFile);
  return file.kind === 'text' ? parseEnv(file.text) : {};
}

function findObstacle({ unit }: Places, isDumpMissing: unknown): TwoLanguages | undefined {
  if (process.getuid?.() !== 0) return words.needsRoot;
  if (!existsSync(unit)) return words.notInstalled;
  if (existsSync(join(projectRoot, '.env'))) return words.settingsInProgram;
  return isDumpMissing ? words.dumpFirst : undefined;
}

function end(code: 0 | 1, sentence: string): never {
  console.log(sentence);
  process.exit(code);
}
