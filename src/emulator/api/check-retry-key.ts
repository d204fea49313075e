/** Retry keys are for push, multicast, narrowcast and broadcast; LINE answers 400 to them anywhere else. */
import type { RequestHandler } from 'express';
import { LineError } from './line-error.js';

const WITH_RETRY_KEY = /^\/v2\/bot\/message\/(push|multicast|narrowcast|broadcast)$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const refuseBadRetryKeys: RequestHandler = (request, _response, next) => {
  const key = request.get('x-line-retry-key');
  if (key === undefined) return next();
  if (!WITH_RETRY_KEY.test(request.path))
    throw new LineError(400, 'X-Line-Retry-Key is not supported by this endpoint');
  if (!UUID.test(key)) throw new LineError(400, 'The value of the X-Line-Retry-Key header is not a UUID');
  next();
};
