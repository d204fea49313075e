/** Takes every call of LINE's API at once, and counts the replies. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LineStub {
  url: string;
  replies(): number;
  close(): void;
}

export async function startLineStub(): Promise<LineStub> {
  let replies = 0;
  const server = createServer((request, response) => {
    if (request.url === '/v2/bot/message/reply') replies += 1;
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.end('{"sentMessages":[]}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    replies: () => replies,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
