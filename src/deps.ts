/** What a use case may ask for. Everything that reaches outside comes in here, so that a test can hand in its own. */
import type { FileStore } from './domain/files.js';
import type { OfficeInProvince } from './domain/report/office-summary.js';
import type { Attachment } from './domain/request/content.js';
import type { Stores } from './domain/stores.js';
import type { DownloadContent } from './line/download-content.js';
import type { Line } from './line/line.js';
import type { Log } from './log.js';
import type { Office } from './offices/office.js';

export interface Deps {
  office: Office;
  stores: Stores;
  files: FileStore;
  line: Line;
  downloadContent: DownloadContent;
  /** A signed link that opens this file in a browser for some days. */
  fileUrl(attachment: Attachment): string;
  now(): Date;
  /** A new ULID. */
  newId(): string;
  log: Log;
  /** Tells the delivery that new messages are stored; returns at once. */
  wakeDelivery(): void;
  /** The code by which the very first administrator proves himself. */
  firstAdministratorCode: string;
  /** Shows this person the menu of her roles; a failure is logged, never thrown. */
  showMenuOf(personId: string): Promise<void>;
  /** The figures of all offices of the province; absent: this office may not ask for them. */
  readProvince?(): Promise<OfficeInProvince[]>;
}
