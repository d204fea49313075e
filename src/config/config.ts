/** The environment, read once and checked: what the machine decides. What the office decides stands in its profile. */
import { z } from 'zod';
import {
  bareUrl,
  chatDays,
  host,
  isLoopback,
  logLevel,
  metricsToken,
  mongoAddress,
  pageChecks,
  port,
  proxyUrl,
  type SettingProblem,
  safeUrl,
  texts,
  token,
  trafficDays,
} from './setting-values.js';

export interface SettingFault {
  variable: string;
  problem: SettingProblem;
  /** Whose own settings it stands in; absent: those of all. */
  office?: string;
  /** The settings file that was read; absent: there is none. */
  file?: string;
}

export type Environment = Record<string, string | undefined>;

/** The same for all offices of a process. */
/** Where no setting says. */
export const CHAT_DAYS = 30;

const ofMachine = z.object({
  PORT: port.default(3000),
  HOST: host.default('127.0.0.1'),
  PUBLIC_URL: bareUrl,
  HTTPS_PROXY: proxyUrl.optional(),
  NO_PROXY: z.string().optional(),
  DATA_DIR: z.string().default('./data'),
  BACKUP_DIR: z.string().optional(),
  LINE_API_BASE_URL: safeUrl.default('https://api.line.me'),
  LINE_DATA_API_BASE_URL: safeUrl.default('https://api-data.line.me'),
  MONGODB_URI: mongoAddress.optional(),
  CLAMD_HOST: z.string().trim().optional(),
  CLAMD_PORT: port.default(3310),
  LOG_LEVEL: logLevel.default('info'),
  METRICS_TOKEN: metricsToken.optional(),
  PAGE_CHECKS: pageChecks.default('on'),
  TRAFFIC_DAYS: trafficDays.default(90),
  CHAT_DAYS: chatDays.default(CHAT_DAYS),
  OFFICES: z.string().optional(),
  PROVINCE_OFFICE: z.string().optional(),
});

const ofOffice = z.object({
  LINE_CHANNEL_SECRET: texts,
  LINE_CHANNEL_ACCESS_TOKEN: token,
  OFFICE_PROFILE: z.string(),
});

const environment = ofMachine.extend(ofOffice.shape);

export const settingNames = Object.keys(environment.shape);

/** The settings that one office needs to run. */
export interface Config {
  port: number;
  /** The address of this machine at which it listens. */
  host: string;
  /** The start of the addresses of its files. */
  publicUrl: string;
  webhookUrl: string;
  dataDir: string;
  /** Where the nightly backups go; absent: none are made. */
  backupDir?: string | undefined;
  /** Absent: everything is kept in SQLite in `dataDir`. */
  mongodbUri?: string | undefined;
  /** Instead of the database that `mongodbUri` names. */
  mongoDatabase?: string | undefined;
  /** The present channel secret first; a second one while rotating. */
  channelSecrets: string[];
  channelAccessToken: string;
  apiBaseUrl: string;
  dataApiBaseUrl: string;
  officeProfile: string;
  /** Whether published pages are looked at; local: those of this machine too, beside the emulator. */
  pageChecks: 'on' | 'off' | 'local';
  /** How many days the traffic log is kept; absent: there is none. */
  trafficDays?: number;
  /** How many days what was written in the chat is kept, in both directions; absent: CHAT_DAYS. */
  chatDays?: number;
  /** Others are reached only through a proxy. */
  isProxied?: boolean;
  logLevel: LogLevel;
  /** The virus scanner; absent: nothing is scanned. `host` may be the path of a socket. */
  clamd?: { host: string; port: number } | undefined;
}

/** The way out of the office's network, where calls to LINE can't go straight. */
export interface OutgoingProxy {
  httpsProxy?: string | undefined;
  /** Names and addresses that are called straight all the same, separated by commas. */
  noProxy?: string | undefined;
}

/** The settings that all offices of one process share. */
export interface MachineConfig extends OutgoingProxy {
  port: number;
  /** As in Config. */
  host: string;
  logLevel: LogLevel;
  /** For whoever asks for `/metrics`; absent: nobody may. */
  metricsToken?: string | undefined;
  /** The folder of several offices; absent: one office, from the environment itself. */
  offices?: string | undefined;
  /** Whose people see the summary of all. */
  provinceOffice?: string | undefined;
}

type LogLevel = z.output<typeof environment>['LOG_LEVEL'];
export type ConfigResult<T = Config> = { ok: true; config: T } | { ok: false; faults: SettingFault[] };

/** All faults at once, each naming its variable. An empty value counts as not set. */
export function readConfig(env: Environment): ConfigResult {
  const read = readWith(environment, env);
  if (!read.ok) return read;
  const values = read.config;
  if (values.PAGE_CHECKS === 'local' && !isLoopback(values.LINE_API_BASE_URL)) {
    return { ok: false, faults: [{ variable: 'PAGE_CHECKS', problem: 'onlyWithEmulator' }] };
  }
  return {
    ok: true,
    config: {
      port: values.PORT,
      host: values.HOST,
      publicUrl: values.PUBLIC_URL,
      webhookUrl: `${values.PUBLIC_URL}/webhook`,
      dataDir: values.DATA_DIR,
      backupDir: values.BACKUP_DIR,
      mongodbUri: values.MONGODB_URI,
      channelSecrets: values.LINE_CHANNEL_SECRET,
      channelAccessToken: values.LINE_CHANNEL_ACCESS_TOKEN,
      apiBaseUrl: values.LINE_API_BASE_URL,
      dataApiBaseUrl: values.LINE_DATA_API_BASE_URL,
      pageChecks: values.PAGE_CHECKS,
      trafficDays: values.TRAFFIC_DAYS,
      chatDays: values.CHAT_DAYS,
      isProxied: values.HTTPS_PROXY !== undefined,
      officeProfile: values.OFFICE_PROFILE,
      logLevel: values.LOG_LEVEL,
      clamd:
        values.CLAMD_HOST === undefined ? undefined : { host: values.CLAMD_HOST, port: values.CLAMD_PORT },
    },
  };
}

export function readMachineConfig(env: Environment): ConfigResult<MachineConfig> {
  const read = readWith(ofMachine, env);
  if (!read.ok) return read;
  const values = read.config;
  const config = {
    port: values.PORT,
    host: values.HOST,
    logLevel: values.LOG_LEVEL,
    metricsToken: values.METRICS_TOKEN,
    offices: values.OFFICES,
    provinceOffice: values.PROVINCE_OFFICE,
    httpsProxy: values.HTTPS_PROXY,
    noProxy: values.NO_PROXY,
  };
  return { ok: true, config };
}

/** Settings that an office of a folder takes from its own file alone, never from those of all. */
export const officeSettingNames = Object.keys(ofOffice.shape);

/** Secrets, which must never stand in a log. */
export function secretsOf({ channelSecrets, channelAccessToken, mongodbUri }: Config): string[] {
  return [...channelSecrets, channelAccessToken, ...(mongodbUri ? [mongodbUri] : [])];
}

/** Without the lines that were left empty. */
export function settingsGiven(env: Environment): Environment {
  return Object.fromEntries(
    Object.entries({ ...lowerCaseProxy(env), ...env }).filter(([, value]) => value?.trim()),
  );
}

/** Most programs read these in small letters, so that is how many machines have them. */
function lowerCaseProxy({ https_proxy, no_proxy }: Environment): Environment {
  return { HTTPS_PROXY: https_proxy, NO_PROXY: no_proxy };
}

function readWith<T>(schema: z.ZodType<T>, env: Environment): ConfigResult<T> {
  const given = settingsGiven(env);
  const read = schema.safeParse(given);
  if (read.success) return { ok: true, config: read.data };
  return { ok: false, faults: read.error.issues.map((issue) => fault(issue, given)) };
}

function fault({ path, message }: z.core.$ZodIssue, given: Record<string, unknown>): SettingFault {
  const variable = String(path[0]);
  return { variable, problem: given[variable] === undefined ? 'notSet' : (message as SettingProblem) };
}
