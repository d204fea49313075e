/** The page's own API: state, changes, what people do, faults, clock, quota. */
import express, { type ErrorRequestHandler, type Express, Router } from 'express';
import * as z from 'zod';
import { type Staging, stateOf } from '../emulator-state.js';
import { addGuideRoutes } from '../guide/guide-routes.js';
import { NoWebhookUrl } from '../webhooks/webhooks.js';
import type { World } from '../world.js';
import { clockChange, newFault, quotaChange, redelivery } from './control-requests.js';
import { loopbackOnly } from './loopback-only.js';
import { addMediaRoute } from './media-route.js';
import { addPeopleRoutes } from './people-routes.js';
import { streamChanges } from './stream-changes.js';

export function addControlRoutes(app: Express, world: World, staging: Staging): void {
  const router = Router();
  router.use(loopbackOnly);
  router.get('/state', (_request, response) => {
    response.json(stateOf(world, staging));
  });
  router.get('/changes', streamChanges(world.changes));
  addMediaRoute(router, world);
  addPeopleRoutes(router, world);
  addTroubleRoutes(router, world);
  addGuideRoutes(router, staging.guide);
  router.use(answerErrors);
  app.use('/emulator', router);
}

function addTroubleRoutes(router: Router, { clock, faults, quota, webhooks }: World): void {
  const json = express.json();

  router.post('/clock', json, (request, response) => {
    const change = clockChange.parse(request.body);
    if ('forwardMs' in change) clock.forward(change.forwardMs);
    else clock.setTo(new Date(change.to));
    response.json({ now: clock.now().toISOString() });
  });

  router.post('/faults', json, (request, response) => {
    response.json(faults.add(newFault.parse(request.body)));
  });
  router.delete('/faults/:id', (request, response) => {
    faults.remove(request.params.id);
    response.json({});
  });
  router.delete('/faults', (_request, response) => {
    faults.clear();
    response.json({});
  });

  router.post('/quota', json, (request, response) => {
    quota.setLimit(quotaChange.parse(request.body).limit);
    response.json(quota.view());
  });

  router.post('/redeliver', json, async (request, response) => {
    response.json(await webhooks.redeliverLast(redelivery.parse(request.body).times));
  });
}

const answerErrors: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  const status = error instanceof NoWebhookUrl ? 409 : 400;
  const message = error instanceof z.ZodError ? z.prettifyError(error) : String((error as Error).message);
  response.status(status).json({ message });
};
