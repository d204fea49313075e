/** The options of `npm run demo`. */
import { parseArgs } from 'node:util';
import { builtInOffices } from '../offices/load-office.js';
import { demoUsage, noSuchOffice } from '../text/demo.js';

export type DemoOptions =
  | { kind: 'run'; office: string; fresh: boolean }
  /** Printed instead of a demo. */
  | { kind: 'told'; text: string; exitCode: 0 | 1 };

const options = {
  office: { type: 'string', default: 'mueang-samut-prakan' },
  fresh: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/**
 * @param args as typed behind `npm run demo --`
 * @param isFile whether an office's own profile stands at this path
 */
export function readDemoOptions(args: string[], isFile: (path: string) => boolean): DemoOptions {
  const offices = builtInOffices();
  const read = parsed(args);
  if (!read || read.help) return { kind: 'told', text: demoUsage(offices), exitCode: read ? 0 : 1 };
  const { office, fresh } = read;
  if (offices.includes(office) || isFile(office)) return { kind: 'run', office, fresh };
  return { kind: 'told', text: noSuchOffice(office, offices), exitCode: 1 };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch {
    return undefined;
  }
}
