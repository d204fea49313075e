/** All HTTP doors of one office on one page. */
import type { IncomingMessage, RequestListener } from 'node:http';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Deps } from '../deps.js';
import { withoutBody } from './answer.js';
import { filesRoute } from './files-route.js';
import { type AskReadiness, healthzRoute, readyzRoute } from './health-route.js';
import { type WebhookDoor, webhookRoute } from './webhook-route.js';

export interface Doors extends WebhookDoor {
  readiness: AskReadiness;
}

export function createServer(deps: Deps, doors: Doors): RequestListener {
  const webhook = webhookRoute(deps, doors);
  const pages = withoutBody(createPages(deps, doors));
  return (request, response) => (isWebhook(request) ? webhook : pages)(request, response);
}

function isWebhook({ method, url }: IncomingMessage): boolean {
  return method === 'POST' && url === '/webhook';
}

function createPages(deps: Deps, { channelSecrets, readiness }: Doors): Express {
  const pages = express();
  pages.disable('x-powered-by');
  pages.disable('etag');
  pages.get('/healthz', healthzRoute);
  pages.get('/readyz', readyzRoute(readiness));
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
