/** Waiting work of the office, in outline: read once for all that is asked of the same moment. */
import type { Deps } from '../deps.js';
import type { RequestOutline } from '../domain/request/outline.js';
import { statusesWaitingFor } from '../domain/request/statuses.js';
import { scanLimits } from '../domain/scan-limits.js';

export interface WaitingScan {
  /** The longest waiting first, up to `scanLimits.list`. */
  forStep(): Promise<RequestOutline[]>;
  /** As forStep; further, where a page is asked for that begins later. */
  forWebmaster(): Promise<RequestOutline[]>;
}

/** @param ahead how far a list is read for its page */
export function scanWaiting({ stores }: Pick<Deps, 'stores'>, ahead = 0): WaitingScan {
  const { outlines } = stores.requests;
  let step: Promise<RequestOutline[]> | undefined;
  let webmaster: Promise<RequestOutline[]> | undefined;
  return {
    forStep: () => {
      step ??= outlines.waiting({ statuses: statusesWaitingFor('step') }, scanLimits.list);
      return step;
    },
    forWebmaster: () => {
      const most = Math.max(ahead, scanLimits.list);
      webmaster ??= outlines.waiting({ statuses: statusesWaitingFor('webmaster') }, most);
      return webmaster;
    },
  };
}
