/** Opens and closes the port. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OpenServer {
  port: number;
  /** Takes no new connections; resolves when the calls in hand are answered. */
  close(): Promise<void>;
}

/** Longer than the minute for which proxies keep a connection: whoever closes first must not be us. */
const KEEP_ALIVE_MS = 65_000;

/** Rejects when the port is taken. Port 0: any that is free. */
export async function openServer(listener: RequestListener, port: number): Promise<OpenServer> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  const answered = whenAnswered(server);
  server.on('request', listener);
  server.listen(port);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      await answered();
      server.closeAllConnections(); // Node would wait until proxies let go of theirs
      await closed;
    },
  };
}

/** @returns what resolves as soon as no call is in hand. */
function whenAnswered(server: Server): () => Promise<void> {
  const inHand = new Set<ServerResponse>();
  server.on('request', (_request, response) => {
    inHand.add(response);
    response.once('close', () => inHand.delete(response));
  });
  return async () => {
    for (const response of inHand) await once(response, 'close');
  };
}
