/** The log: one JSON line per event on standard output, without message texts, names, tokens or links. */
import { pino } from 'pino';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** What the program may say to its operator. `facts` carries ids and counts, never what people wrote. */
export interface Log {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** @param office Named in each line, where there are several. */
export function createLog(level: LogLevel, office?: string): Log {
  return pino({
    level,
    base: office === undefined ? null : { office },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}
