/** `GET /metrics`, for whoever has the token of the settings: it tells how much an office has to do, which is nobody else's business. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Registry } from 'prom-client';

export interface MetricsRoute {
  token: string;
  read(): Promise<string>;
}

/** All other calls go on to `next`. */
export function withMetrics({ token, read }: MetricsRoute, next: RequestListener): RequestListener {
  async function show(request: IncomingMessage, response: ServerResponse): Promise<void> {
    request.resume();
    if (!isToken(request.headers.authorization, token)) {
      response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
      return;
    }
    const page = await read().catch(() => undefined);
    if (page === undefined) response.writeHead(500).end();
    else response.writeHead(200, { 'content-type': Registry.PROMETHEUS_CONTENT_TYPE }).end(page);
  }

  return (request, response) => {
    const isMetrics = request.method === 'GET' && request.url === '/metrics';
    return isMetrics ? void show(request, response) : next(request, response);
  };
}

/** Hashes are of one length, which comparing needs. */
function isToken(authorization: string | undefined, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(authorization ?? ''), hash(`Bearer ${token}`));
}
