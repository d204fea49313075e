/** The whole assembly on one screen: its routes in, its messages out, the use cases between, and what runs by the clock. */
import type { RequestListener } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { ulid } from 'ulid';
import { backUpNightly } from './backup/back-up-nightly.js';
import { answerLater } from './chat/answer-later.js';
import { rememberPushed } from './chat/parts/remember-shown.js';
import { routeEvent } from './chat/route-event.js';
import { CHAT_DAYS, type Config } from './config/config.js';
import type { Deps } from './deps.js';
import type { FileReader } from './domain/file-reader.js';
import { createFileUrl } from './http/file-links.js';
import { receiveNoted, withTraffic } from './http/note-traffic.js';
import { type OpenServer, openServer } from './http/open-server.js';
import { createOwnDataUrl } from './http/own-data-route.js';
import { createPaperUrl } from './http/papers-route.js';
import { type AskReadiness, createReadiness } from './http/readiness.js';
import { createReportUrl } from './http/reports-route.js';
import { createServer } from './http/server.js';
import { createUploadUrl } from './http/upload-link.js';
import { createInTurn, type InTurn } from './in-turn.js';
import { createInbox } from './inbox/inbox.js';
import { createJobClock, type JobClock } from './job-clock.js';
import { type Job, jobsOf, startJobs } from './jobs.js';
import { createDownloadContent } from './line/download-content.js';
import { createLine } from './line/line-client.js';
import { createMeasuredDownload, createMeasuredLine } from './line/measured-line.js';
import { createMenus } from './menu/menus.js';
import { type Meters, noMeters } from './meters.js';
import type { Pushed } from './outbox/deliver-message.js';
import { createDelivery } from './outbox/deliver-messages.js';
import { createFittingLine } from './outbox/fitting-line.js';
import { createNoticingLine } from './outbox/noticing-line.js';
import { createReadQuota } from './outbox/read-quota.js';
import { createTypesetter, type Typesetter } from './paper/engine/typesetter.js';
import { type Pause, pause as pauseOnClock } from './pause.js';
import { firstAdministratorCode } from './people/joining/first-administrator-code.js';
import { createPageFetcher } from './probe/page-fetcher.js';
import { createScanFile } from './scanner/clamd.js';
import { createFileReader } from './storage/files/reading/file-reader.js';
import { freeBytesOf } from './storage/free-bytes.js';
import { endedTraffic } from './traffic/ended-traffic.js';
import { trafficFolder, trafficOf } from './traffic/traffic-files.js';
import { openTrafficLog } from './traffic/traffic-log.js';
import { createVitals, type Vitals } from './vitals.js';

export interface AppOptions extends Pick<Deps, 'office' | 'stores' | 'files' | 'log' | 'readProvince'> {
  config: Config;
  now?: () => Date;
  /** Whether no other process works on the same database. */
  isAlone?: boolean;
  /** Absent: nobody asks for metrics. */
  meters?: Meters;
  /** Without: everything works by words and cards; stories start faster. */
  richMenus?: boolean;
  /** For drawing, which takes seconds of a processor: one office after the other. */
  inTurn?: InTurn;
  /** For events that may end the process: one after the other, of whichever office. */
  suspectsInTurn?: InTurn;
  /** By which jobs run: one for all offices of a process. */
  jobClock?: JobClock;
  /** For all offices of a process, which closes it in the end; absent: one of its own. */
  fileReader?: FileReader;
  /** Closed by whoever gives it; absent: one of its own. */
  typesetter?: Typesetter;
  /** Instead of looking at pages as the settings say. */
  fetchPage?: Deps['fetchPage'];
  /** Waiting between tries, for a test that has its own time. */
  pause?: Pause;
  /** Waiting for an answer of LINE, or a file that it prepares, for a test that has LINE's time in hand, too. */
  waitForLine?: Pause;
  /** How long a file waits for others that are sent with it. */
  waitForMoreMs?: number;
  /** How long a push waits for others to the same person. */
  gatherMs?: number;
}

/** The bot of one office. */
export interface App {
  deps: Deps;
  jobs: readonly Job[];
  routes: RequestListener;
  readiness: AskReadiness;
  vitals: Vitals;
  /** Takes up what an earlier run left; from then on its routes may be called. */
  start(): Promise<void>;
  /** Starts with a port of its own. */
  listen(): Promise<{ port: number }>;
  /** Takes nothing new and finishes what is in hand, within 8 seconds. */
  stop(): Promise<void>;
}

const STOP_WITHIN_MS = 8_000;
/** Phones send several files one after the other. */
const WAIT_FOR_MORE_MS = 1_000;
/** Shorter than anybody notices; long enough that the cards of a busy moment share a push. */
const GATHER_MS = 50;

export function createApp({
  config,
  now = () => new Date(),
  richMenus = true,
  isAlone = true,
  meters = noMeters,
  inTurn = createInTurn(),
  suspectsInTurn = createInTurn(),
  jobClock = createJobClock(),
  pause = pauseOnClock,
  waitForLine = pauseOnClock,
  waitForMoreMs = WAIT_FOR_MORE_MS,
  gatherMs = GATHER_MS,
  fileReader: sharedReader,
  typesetter: sharedTypesetter,
  ...given
}: AppOptions): App {
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
  const vitals = createVitals();
  const inbox = createInbox(deps, routeEvent, { pause, suspectsInTurn, answerLater });
  const jobs = jobsOf({
    deps,
    inbox,
    delivery,
    menus: richMenus ? { ensure: () => inTurn(menus.ensure) } : undefined,
    backUp: backUpNightly(config, { ...given, now, inTurn }),
    vitals,
  });
  const readiness = createReadiness({ deps, vitals, freeBytes: freeBytesOf(config) });
  const { channelSecrets } = config;
  const isSecure = config.publicUrl.startsWith('https:');
  const traffic = openTrafficLog(config, { log: given.log, now });
  const receive = traffic ? receiveNoted(inbox.receive, traffic) : inbox.receive;
  const server = createServer(deps, { channelSecrets, receive, readiness, vitals, isSecure });
  const routes = traffic ? withTraffic(server, traffic) : server;

  let open: OpenServer | undefined;
  let stopJobs = async () => {};

  async function start(): Promise<void> {
    await inbox.resumeUnfinished(isAlone ? 'anybody' : 'expired');
    stopJobs = startJobs(jobs, { ...deps, vitals, clock: jobClock });
  }

  async function finish(): Promise<void> {
    await stopJobs();
    await open?.close();
    await inbox.stop();
    await traffic?.close();
    await delivery.whenIdle();
    if (!sharedTypesetter) typesetter.close();
    if (!sharedReader) fileReader.close();
  }

  return {
    deps,
    jobs,
    routes,
    readiness,
    vitals,
    start,
    async listen() {
      await start();
      open = await openServer(routes, config);
      return { port: open.port };
    },
    stop: () => Promise.race([finish(), setTimeout(STOP_WITHIN_MS, undefined, { ref: false })]),
  };
}
