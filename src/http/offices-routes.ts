/** One port for several offices: `/webhook/<office>` for LINE, and `/<office>/...` for all other routes of an office. */
import type { IncomingMessage, RequestListener } from 'node:http';
import express, { type RequestHandler } from 'express';
import { assetsRoutes } from './assets-route.js';
import { healthzRoute } from './health-route.js';
import { isStranger } from './is-stranger.js';
import type { AskReadiness } from './readiness.js';
import { respondAndClose, withoutBody } from './respond.js';
import { pagesFromBeforeMove, visitorPages } from './visitor-pages.js';

export interface OfficeRoutes {
  id: string;
  /** Undefined while it could not be opened. */
  opened(): { routes: RequestListener; readiness: AskReadiness } | undefined;
}

/** Each office sees its calls as if it were alone. */
export function createOfficesRoutes(offices: readonly OfficeRoutes[]): RequestListener {
  const common = withoutBody(createCommonRoutes(offices));
  return (request, response) => {
    const { id, path } = addressed(request);
    const office = offices.find((one) => one.id === id);
    if (!office) return common(request, response);
    const opened = office.opened();
    // LINE delivers again what is answered with 5xx.
    if (!opened) return respondAndClose(response, 503);
    request.url = path;
    return opened.routes(request, response);
  };
}

const WEBHOOK = /^\/webhook\/(?<id>[^/?]+)$/;
const OTHER_ROUTE = /^\/(?<id>[^/?]+)(?<path>\/.*)$/;

function addressed({ url = '' }: IncomingMessage): { id?: string | undefined; path: string } {
  const webhook = WEBHOOK.exec(url)?.groups;
  if (webhook) return { id: webhook.id, path: '/webhook' };
  const { id, path = '' } = OTHER_ROUTE.exec(url)?.groups ?? {};
  return { id, path };
}

function createCommonRoutes(offices: readonly OfficeRoutes[]): RequestListener {
  const routes = express();
  routes.disable('x-powered-by');
  routes.disable('etag');
  routes.get('/healthz', healthzRoute);
  routes.get('/readyz', readyzOfAll(offices));
  routes.use(assetsRoutes(), visitorPages(), pagesFromBeforeMove());
  routes.use((_request, response) => {
    response.sendStatus(404);
  });
  return routes;
}

/** 503 only if none is ready: whoever takes the process out for one office would take it from all. */
function readyzOfAll(offices: readonly OfficeRoutes[]): RequestHandler {
  return async (request, response) => {
    const all = await Promise.all(
      offices.map(async ({ id, opened }) => [id, (await opened()?.readiness()) ?? notOpened] as const),
    );
    const notReady = all.filter(([, { ready }]) => !ready).map(([id]) => id);
    const ready = notReady.length < all.length;
    const said = isStranger(request)
      ? { ready, offices: all.length, notReady: notReady.length }
      : { ready, notReady, offices: Object.fromEntries(all) };
    response.status(ready ? 200 : 503).json(said);
  };
}

const notOpened = { ready: false, database: 'not opened: the log says why' };
