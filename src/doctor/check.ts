/** A check of the doctor: it changes nothing, and it may run while the bot does. */
import type { Config } from '../config/config.js';
import type { Line } from '../line/line.js';
import type { OfficeProfileError } from '../offices/load-office.js';
import type { Office } from '../offices/office.js';
import type { Finding } from './finding.js';
import type { Records } from './read-records.js';

export interface CheckContext {
  config: Config;
  line: Line;
  office: Office | OfficeProfileError;
  records: Records;
  /** The free bytes of the file system on which this folder stands. */
  freeBytes(folder: string): Promise<number>;
  /** Absent: all settings come from the environment. */
  settingsFile: string | undefined;
  /** With the office's own settings, where there are several. */
  officeFile: string | undefined;
  now(): Date;
  /** When the certificate that this website shows ends; undefined where it can't be seen. */
  certificateEnd(url: URL): Promise<Date | undefined>;
  /** Set the webhook address at LINE before it is checked. */
  setWebhook: boolean;
}

export type Check = (context: CheckContext) => Promise<Finding[]>;
