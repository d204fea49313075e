/** Loads an office by the id of a built-in profile or by the path of a file. */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readTextFile } from '../config/read-text-file.js';
import { projectRoot } from '../project-root.js';
import { loadBoards } from './load-boards.js';
import type { Office } from './office.js';
import type { ProfileFault } from './profile-fault.js';
import { readProfile } from './read-profile.js';

const builtInFolder = join(projectRoot, 'src', 'offices');

export class OfficeProfileError extends Error {
  constructor(
    readonly file: string,
    readonly faults: ProfileFault[],
  ) {
    super(`${basename(file)}: ${faults.length} faults`);
    this.name = 'OfficeProfileError';
  }
}

/** @throws OfficeProfileError with every fault */
export function loadOffice(idOrPath: string): Office {
  const file = profileFile(idOrPath);
  const profile = readProfile(textOf(file));
  if (profile.kind === 'sound')
    return withBoards(withPaperFolder(profile.office, dirname(file)), dirname(file));
  throw new OfficeProfileError(file, profile.faults);
}

/** The folder of its own templates is named as seen from the profile. */
function withPaperFolder(office: Office, folder: string): Office {
  const { dir } = office.paper;
  return dir === undefined ? office : { ...office, paper: { ...office.paper, dir: resolve(folder, dir) } };
}

/** Their folder, too, is named as seen from the profile. */
function withBoards(office: Office, folder: string): Office {
  const { assessment } = office;
  if (!assessment) return office;
  const { dir } = assessment;
  if (dir === undefined) return { ...office, boards: loadBoards(office, undefined) };
  const own = resolve(folder, dir);
  return { ...office, assessment: { ...assessment, dir: own }, boards: loadBoards(office, own) };
}

export function builtInOffices(): string[] {
  return readdirSync(builtInFolder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'));
}

/** It may be locked for the user as whom the program runs, or written by an editor of Windows in its own letters. */
function textOf(file: string): string {
  const read = readTextFile(file);
  if (read.kind === 'text') return read.text;
  const kind = read.kind === 'notUtf8' ? 'notUtf8' : 'notReadable';
  throw new OfficeProfileError(file, [{ path: [], problem: { kind } }]);
}

/** @throws OfficeProfileError where there is no such file */
export function profileFile(idOrPath: string): string {
  const builtIn = builtInOffices();
  if (builtIn.includes(idOrPath)) return join(builtInFolder, `${idOrPath}.yaml`);
  if (statSync(idOrPath, { throwIfNoEntry: false })?.isFile()) return idOrPath;
  throw new OfficeProfileError(idOrPath, [{ path: [], problem: { kind: 'noFile', builtIn } }]);
}
