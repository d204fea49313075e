/** The environment, read once and checked: what the machine decides. What the office decides stands in its profile. */
import { z } from 'zod';

/** What can be wrong with a setting; each has its sentence in text/start.ts. */
export type SettingProblem =
  | 'notSet'
  | 'noPort'
  | 'noWebAddress'
  | 'notSafe'
  | 'noLogLevel'
  | 'noMongoAddress';

export interface SettingFault {
  variable: string;
  problem: SettingProblem;
}

/** So that only problems that have a sentence can be named. */
function problem(name: SettingProblem): SettingProblem {
  return name;
}

const list = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )
  .refine((items) => items.length > 0, problem('notSet'));

/** https, or anything on this machine (the emulator). */
const safeUrl = z
  .url({ error: problem('noWebAddress'), abort: true })
  .refine((text) => isHttps(text) || isLoopback(text), problem('notSafe'))
  .transform((text) => text.replace(/\/+$/, ''));

const port = z.coerce
  .number(problem('noPort'))
  .int(problem('noPort'))
  .min(0, problem('noPort'))
  .max(65535, problem('noPort'));

const environment = z.object({
  PORT: port.default(3000),
  PUBLIC_URL: safeUrl,
  DATA_DIR: z.string().default('./data'),
  LINE_CHANNEL_SECRET: list,
  LINE_CHANNEL_ACCESS_TOKEN: z.string().trim(),
  LINE_API_BASE_URL: safeUrl.default('https://api.line.me'),
  LINE_DATA_API_BASE_URL: safeUrl.default('https://api-data.line.me'),
  OFFICE_PROFILE: z.string(),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/./, problem('noMongoAddress'))
    .optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], problem('noLogLevel')).default('info'),
});

export const settingNames = Object.keys(environment.shape);

export interface Config {
  port: number;
  publicUrl: string;
  dataDir: string;
  /** Absent: everything is kept in SQLite in `dataDir`. */
  mongodbUri?: string | undefined;
  /** The present channel secret first; a second one while rotating. */
  channelSecrets: string[];
  channelAccessToken: string;
  apiBaseUrl: string;
  dataApiBaseUrl: string;
  officeProfile: string;
  logLevel: z.output<typeof environment>['LOG_LEVEL'];
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; faults: SettingFault[] };

/** All faults at once, each naming its variable. An empty value counts as not set. */
export function readConfig(env: Record<string, string | undefined>): ConfigResult {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = environment.safeParse(given);
  if (!read.success) return { ok: false, faults: read.error.issues.map((issue) => fault(issue, given)) };
  const values = read.data;
  return {
    ok: true,
    config: {
      port: values.PORT,
      publicUrl: values.PUBLIC_URL,
      dataDir: values.DATA_DIR,
      mongodbUri: values.MONGODB_URI,
      channelSecrets: values.LINE_CHANNEL_SECRET,
      channelAccessToken: values.LINE_CHANNEL_ACCESS_TOKEN,
      apiBaseUrl: values.LINE_API_BASE_URL,
      dataApiBaseUrl: values.LINE_DATA_API_BASE_URL,
      officeProfile: values.OFFICE_PROFILE,
      logLevel: values.LOG_LEVEL,
    },
  };
}

function fault({ path, message }: z.core.$ZodIssue, given: Record<string, unknown>): SettingFault {
  const variable = String(path[0]);
  return { variable, problem: given[variable] === undefined ? 'notSet' : (message as SettingProblem) };
}

function isHttps(text: string): boolean {
  return text.startsWith('https://');
}

function isLoopback(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  if (protocol !== 'http:') return false;
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
