/** One of LINE's two API hosts as an Express app: what every call goes through, then its routes. */
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { World } from '../world.js';
import { answerError, beginCall } from './api-call.js';
import { meetFaults } from './api-faults.js';
import { refuseBadRetryKeys } from './check-retry-key.js';
import { LineError, notFound } from './line-error.js';

/** LINE refuses larger bodies with 413. */
const BODY_LIMIT = 2 * 1024 * 1024;

export function createApiApp(world: World, addRoutes: (app: Express, world: World) => void): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use(express.raw({ type: () => true, limit: BODY_LIMIT }));
  app.use(noteCall(world));
  app.use(authenticate(world));
  app.use(refuseBadRetryKeys);
  app.use(meetFaults(world));
  addRoutes(app, world);
  app.use(() => {
    throw notFound();
  });
  app.use(answerErrors(world));
  return app;
}

function noteCall({ traffic }: World): RequestHandler {
  return (request, response, next) => {
    beginCall(traffic, request, response);
    next();
  };
}

function authenticate({ channel }: World): RequestHandler {
  return (request, _response, next) => {
    if (request.get('authorization') === `Bearer ${channel.accessToken}`) return next();
    throw new LineError(
      401,
      'Authentication failed. Confirm that the access token in the authorization header is valid.',
    );
  };
}

/** Express knows an error handler by its four parameters. */
function answerErrors({ traffic }: World): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    if (!response.locals.call) beginCall(traffic, request, response); // the body was refused before the call was noted
    answerError(response, asLineError(error));
  };
}

function asLineError(error: unknown): LineError {
  if (error instanceof LineError) return error;
  const status = (error as { status?: number }).status;
  if (status === 413) return new LineError(413, 'Payload Too Large');
  if (status !== undefined && status < 500) return new LineError(status, (error as Error).message);
  return new LineError(500, `The emulator itself failed: ${error}`);
}
