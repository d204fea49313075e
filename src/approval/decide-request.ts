/** The chief permits or refuses one request, or takes his decision back. */

import { confirmPermitCard } from '../../flex-templates/confirm-permit-card.js';
import { decisionOutcomeCard } from '../../flex-templates/decision-outcome-card.js';
import type { Deps, Reply } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { canUndo } from '../domain/request/life-cycle.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { checkMove, recordMove } from '../moves/record-move.js';
import { isWaitingFor, presentCard } from '../work/present-card.js';

/** The card that was tapped: which request, at which version. `actKey` is the tap itself. */
export interface Tapped {
  id: string;
  v: number;
  actKey: string;
}

/** A check is passed, a permitted request is handed over: one tap, which can be taken back. */
export async function doStep(
  deps: Deps,
  by: Person,
  { action, id, v, actKey }: Tapped & { action: 'pass' | 'forward' },
): Promise<Reply> {
  const move = { action, seenVersion: v, actKey } as const;
  return outcome(deps, by, await recordMove(deps, by, { requestId: id, move }));
}

/** First tap: nothing happens yet, the confirmation names the item. */
export async function askToPermit(deps: Deps, by: Person, tapped: Tapped): Promise<Reply> {
  const { repeated, request } = await checkMove(deps, by, {
    requestId: tapped.id,
    intent: permitting(tapped),
  });
  return repeated ? outcome(deps, by, request) : [confirmPermitCard(request)];
}

export async function permitRequest(deps: Deps, by: Person, tapped: Tapped): Promise<Reply> {
  const request = await recordMove(deps, by, { requestId: tapped.id, move: permitting(tapped) });
  return outcome(deps, by, request);
}

export async function undoDecision(deps: Deps, by: Person, { id, v, actKey }: Tapped): Promise<Reply> {
  const move = { action: 'undo', seenVersion: v, actKey } as const;
  const request = await recordMove(deps, by, { requestId: id, move });
  return [await presentCard(deps, by, request)];
}

/** What was decided; with it the next task, where the same person has that too: a reply is free. */
export async function outcome(deps: Deps, by: Person, request: PublishRequest): Promise<Reply> {
  const decided = decisionOutcomeCard(request, { viewerId: by.id, canUndo: canUndo(request, by.id) });
  return isWaitingFor(deps, by, request) ? [decided, await presentCard(deps, by, request)] : [decided];
}

function permitting({ v, actKey }: Tapped) {
  return { action: 'permit', seenVersion: v, actKey } as const;
}
