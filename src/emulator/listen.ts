/** Listens on loopback only: what plays LINE must not be reachable from elsewhere. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

const LOOPBACK = '127.0.0.1';

export interface Listening {
  url: string;
  close(): Promise<void>;
}

export function listen(app: RequestListener, port: number): Promise<Listening> {
  const server = createServer(app);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({ url: `http://${LOOPBACK}:${taken}`, close });
    });
  });

  function close(): Promise<void> {
    return new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections(); // hanging calls, open pages
    });
  }
}
