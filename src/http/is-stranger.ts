/** Who asks: this machine, or somebody else. */
import type { IncomingMessage } from 'node:http';

/** Whoever does not call from this machine itself; a proxy on it names those for whom it calls. */
export function isStranger({ socket, headers }: IncomingMessage): boolean {
  const { remoteAddress = '' } = socket;
  const isHere = /^(::ffff:)?127\.|^::1$/.test(remoteAddress);
  return !isHere || headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
}
