/** The port of the demo's page: `PORT`, as for the bot, otherwise the same each time. */
import type { Environment } from './config.js';
import { port } from './setting-values.js';

/** So that a browser remembers the page's settings. */
const USUAL_PORT = 4400;

/** 0: any that is free. @throws where `PORT` is none */
export function demoPort({ PORT }: Environment): number {
  if (!PORT) return USUAL_PORT;
  const read = port.safeParse(PORT);
  if (!read.success) throw new Error(`PORT must be a port from 0 to 65535, not '${PORT}'.`);
  return read.data;
}
