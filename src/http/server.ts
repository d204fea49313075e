/** All HTTP doors on one page. */
import type { IncomingMessage, RequestListener } from 'node:http';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Deps } from '../deps.js';
import { filesRoute } from './files-route.js';
import { healthzRoute, readyzRoute } from './health-route.js';
import { type WebhookDoor, webhookRoute } from './webhook-route.js';

export function createServer(deps: Deps, door: WebhookDoor): RequestListener {
  const webhook = webhookRoute(deps, door);
  const pages = createPages(deps, door.channelSecrets);
  return (request, response) => (isWebhook(request) ? webhook : pages)(request, response);
}

function isWebhook({ method, url }: IncomingMessage): boolean {
  return method === 'POST' && url === '/webhook';
}

function createPages(deps: Deps, channelSecrets: readonly string[]): Express {
  const pages = express();
  pages.disable('x-powered-by');
  pages.disable('etag');
  pages.get('/healthz', healthzRoute);
  pages.get('/readyz', readyzRoute(deps));
  pages.get('/files/:sha256', filesRoute(deps, channelSecrets));
  pages.use((_request, response) => {
    response.sendStatus(404);
  });
  pages.use(errorHandler(deps));
  return pages;
}

/** Never echoes what came in. */
function errorHandler({ log }: Pick<Deps, 'log'>): ErrorRequestHandler {
  return (error: { status?: number }, request, response, next) => {
    const status = error.status ?? 500;
    if (status >= 500) log.error({ err: error, path: request.path }, 'A call was answered with an error');
    if (response.headersSent) return next(error); // ends the connection: a file that breaks off must not look whole
    response.sendStatus(status);
  };
}
