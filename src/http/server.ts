/** All HTTP doors on one page. */
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Deps } from '../deps.js';
import { filesRoute } from './files-route.js';
import { healthzRoute, readyzRoute } from './health-route.js';
import { type WebhookDoor, webhookRoute } from './webhook-route.js';

export function createServer(deps: Deps, door: WebhookDoor): Express {
  const server = express();
  server.disable('x-powered-by');
  server.disable('etag');
  server.post('/webhook', webhookRoute(deps, door));
  server.get('/healthz', healthzRoute);
  server.get('/readyz', readyzRoute(deps));
  server.get('/files/:sha256', filesRoute(deps, door.channelSecrets));
  server.use((_request, response) => {
    response.sendStatus(404);
  });
  server.use(errorHandler(deps));
  return server;
}

/** Never echoes what came in. A 5xx makes LINE deliver again. */
function errorHandler({ log }: Pick<Deps, 'log'>): ErrorRequestHandler {
  return (error: { status?: number }, request, response, next) => {
    const status = error.status ?? 500;
    if (status >= 500) log.error({ err: error, path: request.path }, 'A call was answered with an error');
    if (response.headersSent) return next(error); // ends the connection: a file that breaks off must not look whole
    response.sendStatus(status);
  };
}
