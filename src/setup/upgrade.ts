/**
 * Replaces the program by a newer one: unpacks and builds it while the old one still works, stops, backs up, replaces,
 * starts, which migrates, and ends with the doctor. Where the new one does not become ready, all goes back as it was.
 */

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run-command.js';
import * as words from '../text/upgrade.js';
import type { Dialogue } from './ask-settings.js';
import type { Places } from './places.js';
import { unpackProgram } from './unpack-program.js';

export interface UpgradeOptions {
  places: Pick<Places, 'data' | 'settingsFolder' | 'backups'>;
  /** The folder that is replaced. */
  program: string;
  archive: string;
  /** Names the backup. */
  now: Date;
  service: { stop(): void; start(): void };
  say: Dialogue['say'];
  becomesReady(): Promise<boolean>;
  /** Writes what the new program wants otherwise on the machine, and asks the doctor. @returns its exit code */
  finish(): number;
}

/** @returns the exit code: 0 when the new program is ready and the doctor finds no fault. */
export async function upgrade(options: UpgradeOptions): Promise<number> {
  const { program, archive, service, say } = options;
  const fresh = `${program}.new`;
  const unpacked = unpackProgram(archive, fresh);
  if (unpacked.kind !== 'unpacked') return giveUp(options, words.obstacles[unpacked.kind](archive));
  say(words.unpacked(unpacked.version));

  service.stop();
  const backup = backUp(options);
  if (backup === undefined) {
    service.start();
    return giveUp(options, words.noBackup(options.places.backups));
  }
  say(words.backedUp(backup));
  replace({ program, by: fresh, keepAs: `${program}.old` });
  service.start();
  if (!(await options.becomesReady())) return goBack(options, backup);
  say(words.upgraded(unpacked.version));
  return options.finish();
}

function giveUp({ program, say }: UpgradeOptions, why: Parameters<Dialogue['say']>[0]): number {
  rmSync(`${program}.new`, { recursive: true, force: true });
  say(why);
  return 1;
}

/** Byte for byte and with its owners, while nobody writes: what a new program makes of it an older one can't open. */
function backUp({ places, now }: UpgradeOptions): string | undefined {
  const folder = join(places.backups, `before-upgrade-${now.toISOString().slice(0, 16).replace(':', '')}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    copy(places.data, join(folder, 'data'));
    copy(places.settingsFolder, join(folder, 'settings'));
    return folder;
  } catch {
    return undefined;
  }
}

/** Over what an earlier try left there. */
function copy(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  runCommand(['cp', '--archive', from, to]);
}

function replace({ program, by, keepAs }: { program: string; by: string; keepAs: string }): void {
  rmSync(keepAs, { recursive: true, force: true });
  renameSync(program, keepAs);
  renameSync(by, program);
}

async function goBack(options: UpgradeOptions, backup: string): Promise<number> {
  const { places, program, service, say } = options;
  say(words.goesBack);
  service.stop();
  replace({ program, by: `${program}.old`, keepAs: `${program}.failed` });
  if (existsSync(join(backup, 'data'))) copy(join(backup, 'data'), places.data);
  service.start();
  const isReady = await options.becomesReady();
  say(isReady ? words.wentBack(`${program}.failed`) : words.notReadyAgain(backup));
  return 1;
}
