/** The only way to move a stored request: decide purely, write if nobody was faster, tell those concerned. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { tryMove, verdictOn } from '../domain/request/life-cycle.js';
import type { Intent, Move } from '../domain/request/move.js';
import { MoveDenied } from '../domain/request/move-denied.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { UserError } from '../errors.js';
import { announceMoves } from './announce-moves.js';
import { logMove } from './log-move.js';
import { replaceRequest } from './write-request.js';

/** Names an act on a request: which request, at which version it was shown, and the act itself. */
export interface RequestAct {
  requestId: string;
  seenVersion: number;
  actKey: string;
}

export type WantedMove = Move & Pick<RequestAct, 'requestId'>;

/**
 * Repeating the same move is the same success.
 * @throws MoveDenied with the request as it is now; UserError when there is no such request.
 */
export async function recordMove(deps: Deps, by: Person, wanted: WantedMove): Promise<PublishRequest> {
  const { requestId, ...move } = wanted;
  const request = await requireRequest(deps, requestId);
  const result = tryMove(request, move, { by, now: deps.now() });
  if (result.kind === 'denied') throw new MoveDenied(result.denial, request);
  if (result.kind === 'repeated') return request;

  const written = await replaceRequest(deps, result.request, request.version);
  if (!written) return recordMove(deps, by, wanted); // someone was faster: look again, then say so

  logMove(deps.log, written);
  await announceMoves(deps, written);
  return written;
}

/** For the questions that come before the act: denies what recordMove would deny, and writes nothing. */
export async function checkMove(
  deps: Deps,
  by: Person,
  { requestId, ...intent }: Intent & Pick<RequestAct, 'requestId'>,
): Promise<{ repeated: boolean; request: PublishRequest }> {
  const request = await requireRequest(deps, requestId);
  const verdict = verdictOn(request, intent, { by, now: deps.now() });
  if (verdict.kind === 'denied') throw new MoveDenied(verdict.denial, request);
  return { repeated: verdict.kind === 'repeated', request };
}

/** @throws UserError when there is no such request. */
export async function requireRequest(deps: Deps, requestId: string): Promise<PublishRequest> {
  const request = await deps.stores.requests.get(requestId);
  if (!request) throw new UserError('requestNotFound');
  return request;
}
