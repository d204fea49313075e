/** A line between a browser and the server that a test can cut. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Line {
  /** The same address, over this line. */
  url: string;
  /** Ends all connections; until it is mended no other gets through. */
  cut(): void;
  mend(): void;
}

export async function openLine(url: string): Promise<Line> {
  const { port, hostname } = new URL(url);
  const open = new Set<Socket>();
  let isCut = false;
  const relay = createServer((caller) => {
    if (isCut) return caller.resetAndDestroy();
    const server = connect(Number(port), hostname);
    for (const [one, other] of [
      [caller, server],
      [server, caller],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.resetAndDestroy();
  };
  onTestFinished(() => {
    cut();
    relay.close();
  });
  const overLine = new URL(url);
  overLine.port = String((relay.address() as AddressInfo).port);
  return {
    url: overLine.href,
    cut,
    mend() {
      isCut = false;
    },
  };
}
