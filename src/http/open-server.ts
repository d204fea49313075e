/** Opens and closes the port. */
import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerNoCalls, endWith } from './answer-no-call.js';
import { setCommonHeaders } from './common-headers.js';
import { type ServerLimits, usualLimits } from './server-limits.js';
import { isUpload } from './upload-link.js';

export interface OpenServer {
  port: number;
  /** Takes no new connections; resolves when the calls in hand are answered. */
  close(): Promise<void>;
}

export interface ServerPlace {
  /** 0: any that is free. */
  port: number;
  /** Absent: this machine alone can reach it. */
  host?: string;
  limits?: ServerLimits;
}

/** Rejects when the port is taken or may not be had. */
export async function openServer(
  listener: RequestListener,
  { port, host = '127.0.0.1', limits = usualLimits }: ServerPlace,
): Promise<OpenServer> {
  const server = createLimitedServer(limits);
  const answered = whenAnswered(server);
  answerNoCalls(server);
  server.on('request', (request, response) => {
    setCommonHeaders(response);
    if (!isUpload(request)) endSlowBody(request, limits.requestMs);
    return listener(request, response);
  });
  server.listen(port, host);
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

function createLimitedServer(limits: ServerLimits): Server {
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.uploadMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkEveryMs,
  });
  server.timeout = limits.idleMs;
  server.maxConnections = limits.connections;
  return server;
}

/** As Node does by `requestTimeout`, which is one for all calls. */
function endSlowBody(request: IncomingMessage, withinMs: number): void {
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers;
  if (encoding === undefined && length === '0') return;
  const tooSlow = setTimeout(() => {
    if (request.complete) return;
    endWith(request.socket, 408);
  }, withinMs);
  request.once('close', () => clearTimeout(tooSlow));
}

/** @returns a function whose promise resolves as soon as no call is in hand */
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
