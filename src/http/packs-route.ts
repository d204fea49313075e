/** The evidence that belongs to a paper or a register, behind the same link. */
import { pipeline } from 'node:stream/promises';
import express, { type Router } from 'express';
import type { Deps } from '../deps.js';
import { makePack } from '../packs/make-pack.js';
import { fileNotFound } from '../text/pages.js';
import { STRICT_POLICY } from './common-headers.js';
import { createGrantPaper } from './grant-paper.js';
import { personOf } from './link-query.js';
import { sendMessage } from './send-message.js';
import { unlessBrokenOff } from './unless-broken-off.js';

export function packsRoutes(deps: Deps, secrets: readonly string[]): Router {
  const routes = express.Router();
  const granted = createGrantPaper(deps, secrets);
  routes.get('/papers/:kind/pack', async (request, response) => {
    const paper = await granted(request, response);
    if (!paper) return;
    const pack = await makePack(deps, paper, personOf(request));
    if (!pack) return sendMessage(response, 404, fileNotFound);
    response.attachment(pack.fileName).set('Content-Security-Policy', `${STRICT_POLICY}; sandbox`);
    if (request.method === 'HEAD') return void pack.zip.destroy();
    await pipeline(pack.zip, response).catch(unlessBrokenOff);
  });
  return routes;
}
