/** While an event is handled, each line of the log names it, and the numbers of the requests that it concerned. */
import type { Deps } from '../deps.js';
import { requestNumber } from '../domain/request/publish-request.js';
import { withFacts } from '../log.js';

export function loggingEvent(deps: Deps, eventId: string): Deps {
  const numbers = new Set<string>();
  const { requests } = deps.stores;
  const noticing: typeof requests = {
    ...requests,
    async get(id) {
      const request = await requests.get(id);
      if (request) numbers.add(requestNumber(request));
      return request;
    },
  };
  const facts = () => ({ eventId, ...(numbers.size > 0 && { requests: [...numbers] }) });
  return { ...deps, log: withFacts(deps.log, facts), stores: { ...deps.stores, requests: noticing } };
}
