/** Starts a local LINE Platform: two API hosts and the page with the phones, on loopback only. */
import express, { type Express } from 'express';
import { createApiApp } from './api/api-app.js';
import { addApiRoutes, addDataApiRoutes } from './api/api-routes.js';
import { addControlRoutes } from './control/control-routes.js';
import { addPageRoutes } from './control/page-routes.js';
import type { Emulator } from './emulator.js';
import { type Staging, stateOf } from './emulator-state.js';
import type { Guide } from './guide/guide.js';
import { createGuidePlayer } from './guide/guide-player.js';
import { listen } from './listen.js';
import { createPhone, type Phone } from './phone/phone.js';
import { quiet } from './quiet.js';
import { watchAfterClock } from './state/after-clock.js';
import { createRawWebhooks } from './webhooks/raw-webhooks.js';
import { createWorld, type World, type WorldOptions } from './world.js';

export interface EmulatorOptions extends WorldOptions {
  /** Port of the page and of LINE's API; the data API takes the one after it. Default: free ports. */
  port?: number | undefined;
  /** A story for the page to play, with this pause between two acts. */
  guide?: Guide | undefined;
  guideBeatMs?: number | undefined;
  /** Makes the bot look at what is due after the clock was moved; without, the bot looks when it does. */
  runDue?: (() => Promise<void>) | undefined;
}

export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  if (process.env.NODE_ENV === 'production') throw new Error('the LINE emulator does not run in production');
  const world = createWorld(options);
  const port = options.port ?? 0;
  const phone = phoneBook(world);
  const staging = stage(world, phone, options);
  const main = await listen(mainApp(world, staging), port);
  const data = await listen(createApiApp(world, addDataApiRoutes), port && port + 1);

  return {
    apiBaseUrl: main.url,
    dataApiBaseUrl: data.url,
    pageUrl: `${main.url}/`,
    channelSecret: world.channel.secret,
    channelAccessToken: world.channel.accessToken,
    setWebhookUrl: (url) => {
      world.channel.webhookUrl = url;
    },
    phone,
    ...createRawWebhooks(world),
    clock: world.clock,
    faults: world.faults,
    setQuota: world.quota.setLimit,
    log: world.traffic.entries,
    state: () => stateOf(world, staging),
    quiet: (quietOptions) => quiet(world.traffic, quietOptions),
    stop: async () => {
      await Promise.all([main.close(), data.close()]);
    },
  };
}

function stage(
  world: World,
  phone: (key: string) => Phone,
  { guide, guideBeatMs, runDue }: EmulatorOptions,
): Staging {
  return {
    afterClock: watchAfterClock(world, runDue),
    guide: guide && createGuidePlayer({ ...world, guide, phone, beatMs: guideBeatMs }),
  };
}

/** Page and control first: what they do not answer is a call to LINE's API. */
function mainApp(world: World, staging: Staging): Express {
  const app = express();
  app.disable('x-powered-by');
  addControlRoutes(app, world, staging);
  addPageRoutes(app);
  app.use(createApiApp(world, addApiRoutes));
  return app;
}

/** The same phone each time, since a phone remembers what was read on it. */
function phoneBook(world: World): (key: string) => Phone {
  const phones = new Map<string, Phone>();
  return (key) => {
    const phone = phones.get(key) ?? createPhone(world, world.people.byKey(key));
    phones.set(key, phone);
    return phone;
  };
}
