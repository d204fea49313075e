/** All that the use cases of one office work with: LINE, its stores and files, links, paper, and time. */
import { setTimeout } from 'node:timers/promises';
import { ulid } from 'ulid';
import { rememberPushed } from './chat/parts/remember-shown.js';
import { CHAT_DAYS, type Config } from './config/config.js';
import type { Deps } from './deps.js';
import type { FileReader } from './domain/file-reader.js';
import { createFileUrl } from './http/file-links.js';
import { createOwnDataUrl } from './http/own-data-route.js';
import { createPaperUrl } from './http/papers-route.js';
import { createReportUrl } from './http/reports-route.js';
import { createUploadUrl } from './http/upload-link.js';
import { createDownloadContent } from './line/download-content.js';
import { createLine } from './line/line-client.js';
import { createMeasuredDownload, createMeasuredLine } from './line/measured-line.js';
import { createMenus, type Menus } from './menu/menus.js';
import { type Meters, noMeters } from './meters.js';
import type { Pushed } from './outbox/deliver-message.js';
import { createDelivery, type Delivery } from './outbox/deliver-messages.js';
import { createFittingLine } from './outbox/fitting-line.js';
import { createNoticingLine } from './outbox/noticing-line.js';
import { createReadQuota } from './outbox/read-quota.js';
import { createTypesetter, type Typesetter } from './paper/engine/typesetter.js';
import { type Pause, pause as pauseOnClock } from './pause.js';
import { firstAdministratorCode } from './people/joining/first-administrator-code.js';
import { createPageFetcher } from './probe/page-fetcher.js';
import { createScanFile } from './scanner/clamd.js';
import { createFileReader } from './storage/files/reading/file-reader.js';
import { endedTraffic } from './traffic/ended-traffic.js';
import { trafficFolder, trafficOf } from './traffic/traffic-files.js';

/** An office's own parts, and those that it shares with others of its process. */
export interface DepsOptions extends Pick<Deps, 'office' | 'stores' | 'files' | 'log' | 'readProvince'> {
  config: Config;
  now?: () => Date;
  /** Whether no other process works on the same database. */
  isAlone?: boolean;
  /** Absent: nobody asks for metrics. */
  meters?: Meters;
  /** For all offices of a process, which closes it in the end; absent: one of its own. */
  fileReader?: FileReader;
  /** Closed by whoever gives it; absent: one of its own. */
  typesetter?: Typesetter;
  /** Instead of looking at pages as the settings say. */
  fetchPage?: Deps['fetchPage'];
  /** Waiting for an answer of LINE, or a file that it prepares, for a test that has LINE's time in hand, too. */
  waitForLine?: Pause;
  /** How long a file waits for others that are sent with it. */
  waitForMoreMs?: number;
  /** How long a push waits for others to the same person. */
  gatherMs?: number;
}

export interface Assembled {
  deps: Deps;
  delivery: Delivery;
  menus: Menus;
  /** Closes what is not shared with other offices. */
  close(): void;
}

/** Phones send several files one after the other. */
const WAIT_FOR_MORE_MS = 1_000;
/** Shorter than anybody notices; long enough that the cards of a busy moment share a push. */
const GATHER_MS = 50;

export function assembleDeps({
  config,
  now = () => new Date(),
  isAlone = true,
  meters = noMeters,
  waitForLine = pauseOnClock,
  waitForMoreMs = WAIT_FOR_MORE_MS,
  gatherMs = GATHER_MS,
  fileReader: sharedReader,
  typesetter: sharedTypesetter,
  ...given
}: DepsOptions): Assembled {
  const [channelSecret = ''] = config.channelSecrets;
  const measuring = { meters, log: given.log };
  const line = createFittingLine(
    createMeasuredLine(createLine({ ...config, pause: waitForLine }), measuring),
    given.log,
  );
  const whenPushed = (pushed: Pushed) => rememberPushed({ ...given, now }, pushed);
  const pushing = { isAlone, gatherMs, random: Math.random, whenPushed };
  const delivery = createDelivery({ ...given, ...pushing, meters, line, now });
  const menus = createMenus({ ...given, line });
  const wait = (milliseconds: number) => waitForLine(milliseconds, new AbortController().signal);
  const links = { publicUrl: config.publicUrl, secret: channelSecret, now };
  const typesetter = sharedTypesetter ?? createTypesetter();
  const fileReader = sharedReader ?? createFileReader();
  const deps: Deps = {
    ...given,
    meters,
    line: createNoticingLine(line, delivery.tokenWorks),
    downloadContent: createMeasuredDownload(createDownloadContent({ ...config, wait }), measuring),
    fileReader,
    scanFile: config.clamd && createScanFile(config.clamd, given.log),
    fileUrl: createFileUrl(links),
    paperUrl: createPaperUrl(links),
    reportUrl: createReportUrl(links),
    ownDataUrl: createOwnDataUrl(links),
    uploadUrl: createUploadUrl(links),
    waitForMore: () => setTimeout(waitForMoreMs),
    fetchPage: given.fetchPage ?? createPageFetcher({ isProxied: false, ...config }),
    localPages: config.pageChecks === 'local',
    typeset: typesetter.typeset,
    kept: { chatDays: config.chatDays ?? CHAT_DAYS, trafficDays: config.trafficDays },
    trafficOf:
      config.trafficDays === undefined
        ? undefined
        : (personId) => trafficOf(trafficFolder(config.dataDir), personId),
    endedTraffic: config.trafficDays === undefined ? undefined : () => endedTraffic(config.dataDir, now()),
    publicUrl: config.publicUrl,
    readQuota: createReadQuota({ line, now }),
    now,
    newId: () => ulid(now().getTime()),
    wakeDelivery: delivery.wake,
    firstAdministratorCode: firstAdministratorCode(channelSecret),
    showMenuOf: menus.showMenuOf,
  };
  return {
    deps,
    delivery,
    menus,
    close() {
      if (!sharedTypesetter) typesetter.close();
      if (!sharedReader) fileReader.close();
    },
  };
}
