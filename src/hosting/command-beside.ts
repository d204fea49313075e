/** The first needs of a command that works beside the bot: one office with sound settings, and a user who may write its records. */
import type { Config } from '../config/config.js';
import { readSettings } from '../config/read-settings.js';
import { readRecords } from '../doctor/read-records.js';
import { serviceUser } from '../doctor/service-user.js';
import { recordsNotReady, runAs, whichOffice } from '../text/administrator.js';
import { settingsFaulty } from '../text/start.js';
import { currentUser } from '../user-names.js';
import { type PreparedOffice, prepareOffice } from './prepare-office.js';

/** @param wanted its id; undefined where there is only one */
export function oneOffice(
  environment: Parameters<typeof readSettings>[0],
  wanted: string | undefined,
): PreparedOffice {
  const { read } = readSettings(environment);
  if (!read.ok) return { kind: 'faulty', says: settingsFaulty(read.faults) };
  const { officeSettings } = read.config;
  const [only, ...others] = officeSettings.filter(({ id }) => wanted === undefined || id === wanted);
  if (only && others.length === 0) return prepareOffice(only);
  return { kind: 'faulty', says: whichOffice(officeSettings.map(({ id = '' }) => id)) };
}

/** @returns why the command can not work on the records now, or what to type instead of it; undefined where it can */
export async function hindrance(config: Config, command: string): Promise<string | undefined> {
  return (
    wrongUser(config, command) ?? ((await readRecords(config)).kind === 'sound' ? undefined : recordsNotReady)
  );
}

/**
 * The bot could not write any more where root has written.
 * @returns what to type instead of this command; undefined where the user is the right one
 */
export function wrongUser({ dataDir, mongodbUri }: Config, command: string): string | undefined {
  const service = mongodbUri ? undefined : serviceUser(dataDir);
  return service && service.id !== currentUser()?.id ? runAs(service.name, command) : undefined;
}
