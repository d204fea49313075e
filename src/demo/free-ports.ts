/** Ports of this machine that nobody has. */
import { createServer } from 'node:net';

/** Links to files carry the port, so it must be known before the bot starts. */
export async function freePort(): Promise<number> {
  return (await portTaken(0)) ?? 0;
}

/** @returns 0, for any that are free, where the wished one or the one after it is taken: the emulator needs both */
export async function usablePagePort(wished: number): Promise<number> {
  if (wished === 0) return 0;
  const isUsable = (await portTaken(wished)) && (await portTaken(wished + 1));
  return isUsable ? wished : 0;
}

/** Takes it for a moment. @returns undefined where somebody has it */
function portTaken(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
