/** One process and one port for one office or several: each opens by itself, none waits for another or falls with it. */
import { setTimeout } from 'node:timers/promises';
import type { AppOptions } from '../app.js';
import { secretsOf } from '../config/config.js';
import { createOfficesRoutes } from '../http/offices-routes.js';
import { openServer } from '../http/open-server.js';
import { createInTurn } from '../in-turn.js';
import { createJobClock } from '../job-clock.js';
import { createLog, type Log, type LogLevel } from '../log.js';
import { withMetrics } from '../metrics/metrics-route.js';
import { createProcessMetrics, type ProcessMetrics } from '../metrics/process-metrics.js';
import { createReadProvince } from '../province/read-province.js';
import { createFileReader } from '../storage/files/reading/file-reader.js';
import { type HostedOffice, hostOffice } from './host-office.js';
import { openOffice } from './open-office.js';
import type { FaultyOffice, PreparedOffice, SoundOffice } from './prepare-office.js';

export interface OfficesOptions {
  port: number;
  host?: string;
  logLevel: LogLevel;
  /** For `GET /metrics`; absent: there are none. */
  metricsToken?: string | undefined;
  provinceOffice?: string | undefined;
  offices: readonly PreparedOffice[];
  /** Reads the files of a faulty one again, which somebody may have mended; absent: they are read once. */
  prepareAgain?(id: string): PreparedOffice;
  /** Hears why an office could not be opened at once. */
  sayFault(error: unknown, office: string | undefined): void;
  /** The same for the app of each. */
  app?: Pick<AppOptions, 'now' | 'richMenus' | 'fileReader'>;
}

export interface ServedOffices {
  port: number;
  /** The sound ones, open or yet to be opened. */
  hosts: readonly HostedOffice[];
  stop(): Promise<void>;
}

/** LINE waits no longer for the answer to a webhook. */
const LINE_WAITS_MS = 2_000;

/** Rejects with an AggregateError when none can be opened, which was said then. */
export async function serveOffices(options: OfficesOptions): Promise<ServedOffices> {
  const { metricsToken } = options;
  const metrics = metricsToken === undefined ? undefined : createProcessMetrics();
  const fileReader = options.app?.fileReader ?? createFileReader();
  const hosts = hostAll({ ...options, app: { ...options.app, fileReader } }, metrics);
  const faulty = options.offices.filter(({ kind }) => kind === 'faulty').map(({ id }) => id);
  for (const { id, firstTry } of hosts) {
    firstTry.catch((error) => faulty.includes(id) || options.sayFault(error, id)); // of these it was said before
  }
  await Promise.any(hosts.map(({ firstTry }) => firstTry));
  const routes = routesOf(options.offices, hosts);
  const read = async () => (await metrics?.read(measuredOffices(hosts))) ?? '';
  const server = await openServer(
    metricsToken === undefined ? routes : withMetrics({ token: metricsToken, read }, routes),
    options,
  );

  async function stop(): Promise<void> {
    await Promise.race([server.close(), setTimeout(LINE_WAITS_MS, undefined, { ref: false })]);
    await Promise.all(hosts.map(({ close }) => close()));
    fileReader.close();
  }

  return { port: server.port, hosts, stop };
}

function hostAll(
  { offices, logLevel, provinceOffice, app, prepareAgain }: OfficesOptions,
  metrics: ProcessMetrics | undefined,
): HostedOffice[] {
  const inTurn = { inTurn: createInTurn(), suspectsInTurn: createInTurn() };
  const shared = { ...app, ...inTurn, jobClock: createJobClock() };
  const hosts: HostedOffice[] = [];
  const readProvince = createReadProvince(
    offices.map((one) => ({
      name: one.kind === 'sound' ? one.office.shortName : (one.id ?? ''),
      open: () => hostOf(hosts, one)?.opened()?.app.deps,
    })),
  );

  function hostSound(sound: SoundOffice): HostedOffice {
    const log = logOf(sound);
    return hostOffice({ id: sound.id, open: () => openSound(sound, log), log });
  }

  function openSound({ id, config, office }: SoundOffice, log: Log) {
    const meters = metrics?.metersOf(id ?? office.id);
    const isProvince = id !== undefined && id === provinceOffice;
    const parts = { ...shared, config, office, log, ...(meters && { meters }) };
    return openOffice({ ...parts, ...(isProvince && { readProvince }) });
  }

  function logOf({ id, config }: SoundOffice) {
    return createLog(logLevel, { office: id, secrets: secretsOf(config) });
  }

  /** Where it is alone nobody waits for it to be mended: the program ends. */
  function hostMended(faulty: FaultyOffice): HostedOffice[] {
    const { id } = faulty;
    if (id === undefined || !prepareAgain) return [];
    let isFirstTry = true;
    const open = async () => {
      const again = isFirstTry ? faulty : prepareAgain(id);
      isFirstTry = false;
      if (again.kind === 'faulty') throw new Error('its settings or its profile are faulty: run the doctor');
      return openSound(again, logOf(again));
    };
    return [hostOffice({ id, open, log: createLog(logLevel, { office: id }) })];
  }

  hosts.push(...offices.flatMap((one) => (one.kind === 'sound' ? [hostSound(one)] : hostMended(one))));
  shared.inTurn(() => Promise.allSettled(hosts.map(({ firstTry }) => firstTry))); // menus wait until all offices serve
  return hosts;
}

function measuredOffices(hosts: readonly HostedOffice[]) {
  return hosts.flatMap(({ id, opened }) => {
    const app = opened()?.app;
    return app ? [{ name: id ?? app.deps.office.id, deps: app.deps, vitals: app.vitals }] : [];
  });
}

/** One that is alone needs no name in its addresses. Those that are faulty are answered for too. */
function routesOf(offices: readonly PreparedOffice[], hosts: readonly HostedOffice[]) {
  const alone = hosts.find(({ id }) => id === undefined)?.opened();
  if (alone) return alone.app.routes;
  return createOfficesRoutes(
    offices.map((one) => ({ id: one.id ?? '', opened: () => hostOf(hosts, one)?.opened()?.app })),
  );
}

function hostOf(hosts: readonly HostedOffice[], { id }: PreparedOffice): HostedOffice | undefined {
  return hosts.find((one) => one.id === id);
}
