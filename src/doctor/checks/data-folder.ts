/** Can the bot keep its data where it is told to? */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as words from '../../text/doctor-data.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, note, ok } from '../finding.js';

const WANTED_MEGABYTES = 500;

export async function checkDataFolder({ config, freeBytes }: CheckContext): Promise<Finding[]> {
  if (config.mongodbUri) return []; // then nothing is kept on this machine
  const folder = resolve(config.dataDir);
  const present = await nearestPresent(folder);
  if (!(await isWritableFolder(present))) return [fault(words.folderNotWritable(present))];

  const megabytes = Math.floor((await freeBytes(present)) / 1024 ** 2);
  if (megabytes < WANTED_MEGABYTES) return [fault(words.littleSpace(megabytes, WANTED_MEGABYTES))];
  return [
    present === folder ? ok(words.folderFine(folder, megabytes)) : note(words.folderWillBeMade(folder)),
  ];
}

/** The folder itself, or the one in which the bot will have to make it. */
async function nearestPresent(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found || path === dirname(path) ? path : nearestPresent(dirname(path));
}

async function isWritableFolder(path: string): Promise<boolean> {
  const found = await stat(path);
  if (!found.isDirectory()) return false;
  return access(path, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
}
