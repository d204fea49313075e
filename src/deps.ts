/** The dependencies of use cases. Everything that reaches outside comes in here, so that a test can hand in its own. */
import type { TrafficDay } from './domain/evidence/facts.js';
import type { FileReader } from './domain/file-reader.js';
import type { ScanFile } from './domain/file-scan.js';
import type { FileStore } from './domain/files.js';
import type { KeptDays } from './domain/kept-days.js';
import type { LinkedPaper } from './domain/paper.js';
import type { NotedCall } from './domain/person/held-data.js';
import type { Quota } from './domain/quota.js';
import type { OfficeInProvince } from './domain/report/office-summary.js';
import type { Period } from './domain/report/period.js';
import type { Attachment } from './domain/request/content.js';
import type { Stores } from './domain/stores.js';
import type { UploadTarget } from './domain/upload-place.js';
import type { DownloadContent } from './line/download-content.js';
import type { Line } from './line/line.js';
import type { Log } from './log.js';
import type { Meters } from './meters.js';
import type { Office } from './offices/office.js';
import type { TypesetJob } from './paper/engine/typeset-job.js';
import type { FetchPage } from './probe/fetch-page.js';

/** For whom a link is made, and to the files of which request, or of which draft that may become one. */
export interface LinkReceiver {
  requestId: string;
  personId: string;
}

export interface Deps {
  office: Office;
  stores: Stores;
  files: FileStore;
  fileReader: FileReader;
  /** Absent: no scanner is set up. */
  scanFile?: ScanFile | undefined;
  line: Line;
  downloadContent: DownloadContent;
  /** A signed link that opens this file, or all of them as one zip, for this person and for some days. */
  fileUrl(file: Pick<Attachment, 'id'> | 'all', to: LinkReceiver): string;
  /** A signed link by which this person opens a paper for some days. */
  paperUrl(paper: LinkedPaper, personId: string): string;
  /** A signed link to the picture of a report, which lasts as its card does, or to its spreadsheet, for some days. */
  reportUrl(part: 'chart' | 'sheet', period: Period, personId: string): string;
  /** The start of all addresses of our pages. */
  publicUrl: string;
  /** Looks at a page of the public internet. Absent: pages are not looked at. */
  fetchPage?: ((url: string) => Promise<FetchPage>) | undefined;
  /** Only to try the program on one machine: addresses of that machine may be recorded as pages. */
  localPages: boolean;
  /** Rejects with PaperFailed. */
  typeset(job: TypesetJob): Promise<Uint8Array>;
  /** A signed link by which this person attaches files on a page, for half an hour. */
  uploadUrl(target: UploadTarget, personId: string): string;
  /** A moment in which more of what somebody sends at once may come. */
  waitForMore(): Promise<void>;
  now(): Date;
  /** A new ULID. */
  newId(): string;
  log: Log;
  /** A signed link by which this person reads all that is held about them, for a day. */
  ownDataUrl(personId: string): string;
  /** All that the traffic log of this machine holds of one person. Absent: none is kept. */
  trafficOf?: ((personId: string) => AsyncIterable<NotedCall>) | undefined;
  /** The days of the traffic log that are over. Absent: none is kept. */
  endedTraffic?: (() => Promise<TrafficDay[]>) | undefined;
  kept: KeptDays;
  /** Counts for a monitoring system. */
  meters: Meters;
  /** How many of the month's messages are used; undefined where LINE did not say. */
  readQuota(): Promise<Quota | undefined>;
  /** Tells the delivery that new messages are stored; returns at once. */
  wakeDelivery(): void;
  /** The code that makes its user the very first administrator. */
  firstAdministratorCode: string;
  /** Shows this person the menu that goes with their roles; a failure is logged, never thrown. */
  showMenuOf(personId: string): Promise<void>;
  /** The figures of all offices of the province; absent: this office may not ask for them. */
  readProvince?(): Promise<OfficeInProvince[]>;
}
