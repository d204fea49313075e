/** A network between the program and a server, that can be cut and mended while both are running. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Gate {
  port: number;
  /** refuse: nobody listens any more. swallow: connections stand, and nothing comes through. */
  cut(how: 'refuse' | 'swallow'): Promise<void>;
  mend(): Promise<void>;
}

export async function openGate(target: { host: string; port: number }): Promise<Gate> {
  const sockets = new Set<Socket>();
  let swallows = false;
  const server = createServer((near) => {
    const far = connect(target);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (piece) => swallows || to.write(piece));
      from.on('error', () => {});
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  function drop(): void {
    for (const socket of sockets) socket.destroy();
  }
  onTestFinished(() => {
    server.close();
    drop();
  });

  return {
    port,
    async cut(how) {
      swallows = how === 'swallow';
      if (how === 'swallow') return;
      server.close();
      drop();
    },
    async mend() {
      // The swallowed bytes are lost, so the connections that lost them must go.
      if (swallows) drop();
      swallows = false;
      if (server.listening) return;
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
  };
}
