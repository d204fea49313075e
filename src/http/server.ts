/** All HTTP routes of one office on one page. */
import type { IncomingMessage, RequestListener } from 'node:http';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Deps } from '../deps.js';
import { once } from '../once.js';
import { assetsRoutes } from './assets-route.js';
import { filesRoutes } from './files-route.js';
import { healthzRoute, readyzRoute } from './health-route.js';
import { ownDataRoutes } from './own-data-route.js';
import { packsRoutes } from './packs-route.js';
import { papersRoutes } from './papers-route.js';
import type { AskReadiness } from './readiness.js';
import { reportsRoutes } from './reports-route.js';
import { withoutBody } from './respond.js';
import { isUpload } from './upload-link.js';
import { createUploadPlaces } from './upload-places.js';
import { uploadRoutes } from './upload-route.js';
import { verifyRoutes } from './verify-route.js';
import { pagesFromBeforeMove, visitorPages } from './visitor-pages.js';
import { type WebhookOptions, webhookRoute } from './webhook-route.js';

export interface ServerOptions extends WebhookOptions {
  readiness: AskReadiness;
  /** Whether people reach us by https, as they do in production. */
  isSecure?: boolean;
}

export function createServer(deps: Deps, options: ServerOptions): RequestListener {
  const webhook = webhookRoute(deps, options);
  const pages = whenFirstAsked(() => createPages(deps, options));
  const withoutForms = withoutBody(pages);
  return (request, response) => {
    if (isWebhook(request)) return webhook(request, response);
    return (isUpload(request) ? pages : withoutForms)(request, response);
  };
}

/** Express takes 90 KB for the pages of an office; of many offices few are visited. */
function whenFirstAsked(create: () => RequestListener): RequestListener {
  const listener = once(create);
  return (request, response) => listener()(request, response);
}

function isWebhook({ method, url }: IncomingMessage): boolean {
  return method === 'POST' && url === '/webhook';
}

function createPages(deps: Deps, { channelSecrets, readiness, isSecure = true }: ServerOptions): Express {
  const pages = express();
  pages.disable('x-powered-by');
  pages.disable('etag');
  pages.get('/healthz', healthzRoute);
  pages.get('/readyz', readyzRoute(readiness));
  pages.use(
    assetsRoutes(),
    filesRoutes(deps, channelSecrets),
    papersRoutes(deps, channelSecrets),
    reportsRoutes(deps, channelSecrets),
    packsRoutes(deps, channelSecrets),
    verifyRoutes(deps),
    ownDataRoutes(deps, channelSecrets),
  );
  pages.use(uploadRoutes(deps, { places: createUploadPlaces(deps), secrets: channelSecrets, isSecure }));
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
