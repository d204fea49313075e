/** For watchdogs: is the process up, and is it ready to serve? */
import type { RequestHandler } from 'express';
import type { AskReadiness } from './readiness.js';

export const healthzRoute: RequestHandler = (_request, response) => {
  response.json({ up: true });
};

export function readyzRoute(ask: AskReadiness): RequestHandler {
  return async (_request, response) => {
    const readiness = await ask();
    response.status(readiness.ready ? 200 : 503).json(readiness);
  };
}
