/** One line in the log for each move of a request: which request, which action, by which act. */
import { type PublishRequest, requestNumber } from '../domain/request/publish-request.js';
import type { Log } from '../log.js';

export function logMove(log: Log, request: PublishRequest): void {
  const last = request.history.at(-1);
  log.info(
    { request: requestNumber(request), action: last?.action, actKey: last?.actKey },
    'A request moved',
  );
}
