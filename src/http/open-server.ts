/** Opens and closes the port. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OpenServer {
  port: number;
  /** Takes no new connections; resolves when the calls in hand are answered. */
  close(): Promise<void>;
}

/** Longer than the minute for which proxies keep a connection: whoever closes first must not be us. */
const KEEP_ALIVE_MS = 65_000;
const SWEEP_MS = 50;

/** Rejects when the port is taken. Port 0: any that is free. */
export async function openServer(listener: RequestListener, port: number): Promise<OpenServer> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, listener);
  server.listen(port);
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

/** Node itself waits for connections that fall idle later until their time is over. */
async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  await closed;
  clearInterval(sweep);
}
