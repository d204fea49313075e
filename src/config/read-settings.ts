/** The settings of this process: its environment, and the settings file for what the environment leaves open. */
import { existsSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { type ConfigResult, type Environment, type SettingFault, settingsGiven } from './config.js';
import { type Installation, readInstallation } from './installation.js';
import { readTextFile } from './read-text-file.js';

/** Where `npm run setup` writes them: it outlives a new program. */
export const SETTINGS_FILE = '/etc/publish-desk/publish-desk.env';

/** In the folder of the program, for a trial. */
const TRIAL_FILE = '.env';

export interface ReadSettings {
  /** Absent: all comes from the environment. */
  file: string | undefined;
  read: ConfigResult<Installation>;
}

/** As `readInstallation`. `SETTINGS_FILE` in the environment names another file. */
export function readSettings(env: Environment): ReadSettings {
  const file = env.SETTINGS_FILE || [SETTINGS_FILE, TRIAL_FILE].find((one) => existsSync(one));
  if (file === undefined) return { file, read: readInstallation(env) };
  const own = readTextFile(file);
  if (own.kind === 'text') {
    const fromFile = settingsGiven(parseEnv(own.text));
    return { file, read: naming(file, readInstallation({ ...fromFile, ...settingsGiven(env) })) };
  }
  const problem = own.kind === 'absent' ? 'noSuchFile' : own.kind;
  const faults: SettingFault[] = [{ variable: file, problem }];
  return { file, read: { ok: false, faults } };
}

/** So that whoever reads a fault knows where to mend it. */
function naming(file: string, read: ConfigResult<Installation>): ConfigResult<Installation> {
  return read.ok ? read : { ok: false, faults: read.faults.map((fault) => ({ ...fault, file })) };
}
