/** All HTTP routes of one office on one page. */
import type { IncomingMessage, RequestListener } from 'node:http';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Deps } from '../deps.js';
import { assetsRoutes } from './assets-route.js';
import { filesRoutes } from './files-route.js';
import { healthzRoute, readyzRoute } from './health-route.js';
import { papersRoutes } from './papers-route.js';
import type { AskReadiness } from './readiness.js';
import { withoutBody } from './respond.js';
import { pagesFromBeforeMove, visitorPages } from './visitor-pages.js';
import { type WebhookOptions, webhookRoute } from './webhook-route.js';

export interface ServerOptions extends WebhookOptions {
  readiness: AskReadiness;
}

export function createServer(deps: Deps, options: ServerOptions): RequestListener {
  const webhook = webhookRoute(deps, options);
  const pages = withoutBody(createPages(deps, options));
  return (request, response) => (isWebhook(request) ? webhook : pages)(request, response);
}

function isWebhook({ method, url }: IncomingMessage): boolean {
  return method === 'POST' && url === '/webhook';
}

function createPages(deps: Deps, { channelSecrets, readiness }: ServerOptions): Express {
  const pages = express();
  pages.disable('x-powered-by');
  pages.disable('etag');
  pages.get('/healthz', healthzRoute);
  pages.get('/readyz', readyzRoute(readiness));
  pages.use(assetsRoutes(), filesRoutes(deps, channelSecrets), papersRoutes(deps, channelSecrets));
  pages.use(visitorPages(), pagesFromBeforeMove());
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
