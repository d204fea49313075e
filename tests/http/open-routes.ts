/** The HTTP routes on a free port, with what is behind them laid out by the test. */
import { onTestFinished } from 'vitest';
import type { Deps } from '../../src/deps.js';
import { openServer } from '../../src/http/open-server.js';
import { createReadiness } from '../../src/http/readiness.js';
import { createServer, type ServerOptions } from '../../src/http/server.js';
import { createVitals } from '../../src/vitals.js';
import { buildDeps } from '../support/build-deps.js';

export const CHANNEL_SECRET = '8c570fa6dd201bb328f1c1eac23a96d8';

export async function openRoutes({
  deps = {},
  freeBytes,
  ...options
}: Partial<ServerOptions> & { deps?: Partial<Deps>; freeBytes?: () => Promise<number> } = {}) {
  const behind = buildDeps(deps);
  const vitals = createVitals();
  const server = createServer(behind, {
    channelSecrets: [CHANNEL_SECRET],
    receive: async () => {},
    vitals,
    readiness: createReadiness({ deps: behind, vitals, ...(freeBytes && { freeBytes }) }),
    ...options,
  });
  const open = await openServer(server, { port: 0 });
  onTestFinished(() => open.close());
  return `http://127.0.0.1:${open.port}`;
}
