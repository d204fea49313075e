/** The whole assembly on one screen: the doors in and out, the use cases between them, and what runs by the clock. */
import { setTimeout } from 'node:timers/promises';
import { ulid } from 'ulid';
import type { Config } from './config.js';
import type { Deps } from './deps.js';
import { createFileUrl } from './http/files-route.js';
import { type OpenServer, openServer } from './http/open-server.js';
import { createServer } from './http/server.js';
import { createInbox } from './inbox/inbox.js';
import { type Job, jobsOf, startJobs } from './jobs.js';
import { createDownloadContent } from './line/download-content.js';
import { createLine } from './line/line-client.js';
import { createMenus } from './menu/menus.js';
import { createDelivery } from './outbox/deliver-messages.js';
import { firstAdministratorCode } from './people/first-administrator-code.js';
import { routeEvent } from './route-event.js';

export interface AppOptions extends Pick<Deps, 'office' | 'stores' | 'files' | 'log'> {
  config: Config;
  now?: () => Date;
  /** No other process works on the same database. */
  isAlone?: boolean;
  /** Without: everything works by words and cards; stories start faster. */
  richMenus?: boolean;
}

export interface App {
  deps: Deps;
  jobs: readonly Job[];
  /** Takes up what an earlier run left, then opens the port. */
  listen(): Promise<{ port: number }>;
  /** Takes nothing new and finishes what is in hand, within 8 seconds. */
  stop(): Promise<void>;
}

const STOP_WITHIN_MS = 8_000;

export function createApp({
  config,
  now = () => new Date(),
  richMenus = true,
  isAlone = true,
  ...given
}: AppOptions): App {
  const [channelSecret = ''] = config.channelSecrets;
  const line = createLine(config);
  const delivery = createDelivery({ ...given, isAlone, line, now, random: Math.random });
  const menus = createMenus({ ...given, line });
  const deps: Deps = {
    ...given,
    line,
    downloadContent: createDownloadContent(config),
    fileUrl: createFileUrl({ publicUrl: config.publicUrl, secret: channelSecret, now }),
    now,
    newId: () => ulid(now().getTime()),
    wakeDelivery: delivery.wake,
    firstAdministratorCode: firstAdministratorCode(channelSecret),
    showMenuOf: menus.showMenuOf,
  };
  const inbox = createInbox(deps, routeEvent);
  const jobs = jobsOf({ deps, inbox, delivery, menus: richMenus ? menus : undefined });
  const server = createServer(deps, { channelSecrets: config.channelSecrets, receive: inbox.receive });

  let open: OpenServer | undefined;
  let stopJobs = async () => {};

  async function finish(): Promise<void> {
    await stopJobs();
    await open?.close();
    await inbox.stop();
    await delivery.whenIdle();
  }

  return {
    deps,
    jobs,
    async listen() {
      await inbox.takeUp(isAlone ? 'anybody' : 'expired');
      open = await openServer(server, config.port);
      stopJobs = startJobs(jobs, deps.log);
      return { port: open.port };
    },
    stop: () => Promise.race([finish(), setTimeout(STOP_WITHIN_MS, undefined, { ref: false })]),
  };
}
