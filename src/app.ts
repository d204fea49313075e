/** The whole assembly of one office: its routes in, its messages out, the use cases between, and what runs by the clock. */
import type { RequestListener } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { assembleDeps, type DepsOptions } from './assemble-deps.js';
import { backUpNightly } from './backup/back-up-nightly.js';
import { answerLater } from './chat/answer-later.js';
import { routeEvent } from './chat/route-event.js';
import type { Deps } from './deps.js';
import { receiveNoted, withTraffic } from './http/note-traffic.js';
import { type OpenServer, openServer } from './http/open-server.js';
import { type AskReadiness, createReadiness } from './http/readiness.js';
import { createServer } from './http/server.js';
import { createInTurn, type InTurn } from './in-turn.js';
import { createInbox } from './inbox/inbox.js';
import { createJobClock, type JobClock } from './job-clock.js';
import { type Job, jobsOf, startJobs } from './jobs.js';
import { type Pause, pause as pauseOnClock } from './pause.js';
import { freeBytesOf } from './storage/free-bytes.js';
import { openTrafficLog } from './traffic/traffic-log.js';
import { createVitals, type Vitals } from './vitals.js';

export interface AppOptions extends DepsOptions {
  /** Without: everything works by words and cards; stories start faster. */
  richMenus?: boolean;
  /** For drawing, which takes seconds of a processor: one office after the other. */
  inTurn?: InTurn;
  /** For events that may end the process: one after the other, of whichever office. */
  suspectsInTurn?: InTurn;
  /** By which jobs run: one for all offices of a process. */
  jobClock?: JobClock;
  /** Waiting between tries, for a test that has its own time. */
  pause?: Pause;
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

export function createApp({
  richMenus = true,
  inTurn = createInTurn(),
  suspectsInTurn = createInTurn(),
  jobClock = createJobClock(),
  pause = pauseOnClock,
  ...given
}: AppOptions): App {
  const { config, isAlone = true } = given;
  const { deps, delivery, menus, close } = assembleDeps(given);
  const { now, log } = deps;
  const vitals = createVitals();
  const inbox = createInbox(deps, routeEvent, { pause, suspectsInTurn, answerLater });
  const jobs = jobsOf({
    deps,
    inbox,
    delivery,
    menus: richMenus ? { ensure: () => inTurn(menus.ensure) } : undefined,
    backUp: backUpNightly(config, { ...deps, inTurn }),
    vitals,
  });
  const readiness = createReadiness({ deps, vitals, freeBytes: freeBytesOf(config) });
  const { channelSecrets } = config;
  const isSecure = config.publicUrl.startsWith('https:');
  const traffic = openTrafficLog(config, { log, now });
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
    close();
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
