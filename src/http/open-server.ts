/** Opens and closes the port. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OpenServer {
  port: number;
  /** Takes no new connections; resolves when the calls in hand are answered. */
  close(): Promise<void>;
}

/** Rejects when the port is taken. Port 0: any that is free. */
export async function openServer(listener: RequestListener, port: number): Promise<OpenServer> {
  const server = createServer(listener);
  server.listen(port);
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  await closed;
}
