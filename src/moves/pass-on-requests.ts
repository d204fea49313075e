/** Passes one person's requests and tasks to another, one conditional write each: a repetition does what is left. */
import type { Deps } from '../deps.js';
import { type HandOver, handedOver, isRequestOf, isTaskOf } from '../domain/person/hand-over.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { scanLimits } from '../domain/scan-limits.js';
import { announceMoves } from './announce-moves.js';
import { logMove } from './log-move.js';
import { replaceRequest } from './write-request.js';

export async function requestsOf({ stores }: Deps, personId: string): Promise<PublishRequest[]> {
  const own = await stores.requests.ofRequester(personId, scanLimits.handOver);
  const permitted = await stores.requests.waiting({ statuses: ['permitted'] }, scanLimits.handOver);
  const found = [
    ...own.filter((request) => isRequestOf(request, personId)),
    ...permitted.filter((request) => isTaskOf(request, personId)),
  ];
  return [...new Map(found.map((request) => [request.id, request])).values()];
}

export async function passOnRequests(deps: Deps, handOver: HandOver): Promise<void> {
  for (const request of await requestsOf(deps, handOver.from)) await passOn(deps, request, handOver);
}

async function passOn(deps: Deps, request: PublishRequest, handOver: HandOver): Promise<void> {
  const next = handedOver(request, handOver);
  if (!next) return;
  const written = await replaceRequest(deps, next, request.version);
  if (written) {
    logMove(deps.log, written);
    return announceMoves(deps, written);
  }
  const present = await deps.stores.requests.get(request.id); // somebody was faster: look again
  if (present) await passOn(deps, present, handOver);
}
