/** Ordered trouble at LINE's side: slow, silent, failing, or refusing for its limits. */
import { setTimeout as pause } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import type { World } from '../world.js';
import { answerInstead } from './api-call.js';
import { LineError, monthlyLimitReached, rateLimitExceeded } from './line-error.js';

const BILLED_SENDING = /^\/v2\/bot\/message\/(push|multicast|narrowcast|broadcast)$/;

export function meetFaults({ faults }: World): RequestHandler {
  return async (request, response, next) => {
    const hits = (fault: { pathContains: string }) => request.path.includes(fault.pathContains);

    if (faults.take('api-hang', hits)) return; // never answered
    const slow = faults.take('api-slow', hits);
    if (slow) await pause(slow.milliseconds);
    if (faults.take('rate-limit')) throw rateLimitExceeded();
    if (BILLED_SENDING.test(request.path) && faults.take('monthly-limit')) throw monthlyLimitReached();

    const failing = faults.take('api-status', hits);
    if (failing && !failing.acceptedAnyway) throw new LineError(failing.status, 'Internal server error');
    if (failing) answerInstead(response, failing.status);
    next();
  };
}
