/** Checks an office before its data is opened: it has sound settings and a sound profile, or it says why not. */
import type { Config } from '../config/config.js';
import type { OfficeSettings } from '../config/installation.js';
import { loadOffice, OfficeProfileError } from '../offices/load-office.js';
import type { Office } from '../offices/office.js';
import { reasonOf } from '../reason-of.js';
import { profileFaulty, settingsFaulty, startFailed } from '../text/start.js';

/** `id` as in OfficeSettings. */
export type PreparedOffice = SoundOffice | FaultyOffice;

export interface FaultyOffice {
  kind: 'faulty';
  id?: string | undefined;
  says: string;
}

export interface SoundOffice {
  kind: 'sound';
  id?: string | undefined;
  config: Config;
  office: Office;
}

export function prepareOffice({ id, read }: OfficeSettings): PreparedOffice {
  if (!read.ok) return { kind: 'faulty', id, says: settingsFaulty(read.faults, id) };
  try {
    return { kind: 'sound', id, config: read.config, office: loadOffice(read.config.officeProfile) };
  } catch (error) {
    return { kind: 'faulty', id, says: whyFaulty(error, id) };
  }
}

function whyFaulty(error: unknown, id: string | undefined): string {
  if (error instanceof OfficeProfileError) return profileFaulty(error.file, error.faults, id);
  return startFailed(reasonOf(error), id);
}
