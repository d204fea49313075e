/** The log: one JSON line per event on standard output, without message texts, names, tokens or links. */
import { pino } from 'pino';
import { errorFacts } from './log-error.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** The log for the operator. `facts` carries ids and counts, never what people wrote. */
export interface Log {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface LogOptions {
  /** Named in each line, where there are several. */
  office?: string | undefined;
  /** Blotted out wherever they would appear: an error of a library may repeat a call with all its headers. */
  secrets?: readonly string[];
  /** Instead of standard output. */
  write?(line: string): void;
}

const BANGKOK_OFFSET_MS = 7 * 60 * 60_000;

export function createLog(level: LogLevel, { office, secrets = [], write }: LogOptions = {}): Log {
  const blot = (line: string) =>
    oneLine(secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line));
  const options = {
    level,
    base: office === undefined ? null : { office },
    timestamp: () => `,"time":"${bangkokTime(Date.now())}"`,
    formatters: { level: (level: string) => ({ level }) },
    serializers: { err: errorFacts },
    hooks: { streamWrite: blot },
  };
  return write ? pino(options, { write }) : pino(options);
}

/** Each of its lines carries these facts too. */
export function withFacts(log: Log, facts: () => object): Log {
  return {
    debug: (own, message) => log.debug({ ...facts(), ...own }, message),
    info: (own, message) => log.info({ ...facts(), ...own }, message),
    warn: (own, message) => log.warn({ ...facts(), ...own }, message),
    error: (own, message) => log.error({ ...facts(), ...own }, message),
  };
}

/** JSON leaves these as they are, and a terminal takes them for an end of line or a command. */
const READ_BY_TERMINALS = /[\u007f-\u009f\u2028\u2029]/g;

function oneLine(line: string): string {
  return line.replace(READ_BY_TERMINALS, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** With its zone: an officer compares it with a clock in Bangkok, a program with any other time. */
function bangkokTime(milliseconds: number): string {
  return new Date(milliseconds + BANGKOK_OFFSET_MS).toISOString().replace('Z', '+07:00');
}
