/** A log that a test can read: of what an operator must look at, one `level: message` per line. */
import type { Log } from '../../src/log.js';

export function recordedLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  const at = (level: string) => (_facts: object, message: string) => {
    lines.push(`${level}: ${message}`);
  };
  return { lines, debug() {}, info() {}, warn: at('warn'), error: at('error') };
}
