/** Kinds of values that a setting may hold, and the faults of each. */
import { isIP } from 'node:net';
import { z } from 'zod';

/** The faults of a setting; each has its sentence in text/start.ts. */
export type SettingProblem =
  | 'notSet'
  | 'noPort'
  | 'noToken'
  | 'noWebAddress'
  | 'noBareAddress'
  | 'noHost'
  | 'noProxyAddress'
  | 'notSafe'
  | 'noLogLevel'
  | 'noPageChecks'
  | 'noTrafficDays'
  | 'noChatDays'
  | 'onlyWithEmulator'
  | 'shortMetricsToken'
  | 'noMongoAddress'
  | 'noOffices'
  | 'noOfficeName'
  | 'notReadable'
  | 'notUtf8'
  | 'noSuchFile'
  | 'nearMissName'
  | 'noSuchOffice';

/** So that only problems that have a sentence can be named. */
function problem(name: SettingProblem): SettingProblem {
  return name;
}

/** Separated by commas. */
export const texts = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )
  .refine((items) => items.length > 0, problem('notSet'));

/** Characters that a header can carry: of anything else the log would repeat the whole token as a fault of the call. */
export const token = z
  .string()
  .trim()
  .regex(/^[ -~]+$/, problem('noToken'));

/** https, or anything on this machine (the emulator). */
export const safeUrl = z
  .url({ error: problem('noWebAddress'), abort: true })
  .refine((text) => isHttps(text) || isLoopback(text), problem('notSafe'))
  .transform((text) => text.replace(/\/+$/, ''));

/** This program's address as others reach it: LINE's webhook and every link to a file are made by adding a path. */
export const bareUrl = safeUrl.refine(isBare, problem('noBareAddress'));

/** A name would be looked up, and the answer may change. */
export const host = z.string().refine((text) => text === 'localhost' || isIP(text) > 0, problem('noHost'));

/** Proxies of an office network are asked over http; what goes through them is https all the same. */
export const proxyUrl = z.string().refine(isProxy, problem('noProxyAddress'));

export const port = z.coerce
  .number(problem('noPort'))
  .int(problem('noPort'))
  .min(0, problem('noPort'))
  .max(65535, problem('noPort'));

export const mongoAddress = z.string().regex(/^mongodb(\+srv)?:\/\/./, problem('noMongoAddress'));

/** Long enough that nobody guesses it; as a header can carry it. */
export const metricsToken = z.string().regex(/^[!-~]{16,}$/, problem('shortMetricsToken'));

export const logLevel = z.enum(['debug', 'info', 'warn', 'error', 'silent'], problem('noLogLevel'));

/** The law asks for 90 days (Computer Crime Act, section 26), and lets an officer order up to two years. */
export const trafficDays = z.coerce
  .number(problem('noTrafficDays'))
  .int(problem('noTrafficDays'))
  .min(90, problem('noTrafficDays'))
  .max(3_650, problem('noTrafficDays'));

/** Not shorter than LINE delivers an event again, or a message is tried. */
export const chatDays = z.coerce
  .number(problem('noChatDays'))
  .int(problem('noChatDays'))
  .min(7, problem('noChatDays'))
  .max(365, problem('noChatDays'));

export const pageChecks = z.enum(['on', 'off', 'local'], problem('noPageChecks'));

function isHttps(text: string): boolean {
  return text.startsWith('https://');
}

function isBare(text: string): boolean {
  const { origin, hostname } = new URL(text);
  return text.toLowerCase() === origin && hostname !== '' && !/\s/.test(text);
}

function isProxy(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

export function isLoopback(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  if (protocol !== 'http:') return false;
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
