/** A correction whose request moved on while it was filled in: it can't be sent as it was meant. */
import type { Deps } from '../deps.js';
import type { Draft, Overtaken } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import { verdictOn } from '../domain/request/life-cycle.js';
import { isRefused, type PublishRequest } from '../domain/request/publish-request.js';

export type Correcting = NonNullable<Draft['correcting']>;

export interface OvertakenDraft {
  request: PublishRequest;
  /** How the draft is gone on with. */
  as: Overtaken;
}

/** @param actKey the act that sends it: what is sent already was not overtaken */
export async function overtakenDraft(
  { stores, now }: Pick<Deps, 'stores' | 'now'>,
  by: Person,
  { draft, actKey = '' }: { draft: Draft | undefined; actKey?: string },
): Promise<OvertakenDraft | undefined> {
  if (!draft?.correcting) return undefined;
  const request = await stores.requests.get(draft.requestId);
  if (!request) return undefined;
  const sending = { seenVersion: draft.correcting.version, actKey };
  const action = correctingAction(request, draft.correcting);
  const verdict = verdictOn(request, { action, ...sending }, { by, now: now() });
  if (verdict.kind !== 'denied' || !isPassed.includes(verdict.denial.why)) return undefined;
  const fresh = { ...draft.correcting, version: request.version };
  const anew = { action: correctingAction(request, fresh), ...sending, seenVersion: request.version };
  const isPossible = verdictOn(request, anew, { by, now: now() }).kind === 'open';
  return { request, as: isPossible ? 'correction' : 'newRequest' };
}

const isPassed = ['settledByOther', 'newerVersion'];

/** The next round of what was refused, or of what nobody has acted on; of what stands and nothing is asked of it, an update. */
export function correctingAction(
  request: PublishRequest,
  { version }: Pick<Correcting, 'version'>,
): 'askUpdate' | 'resubmit' | 'revise' {
  if (request.standing && !request.proposal) return 'askUpdate';
  // on a card of before, what was done on it counts
  const isResubmitted = isRefused(request) || request.history[version]?.action === 'resubmit';
  return isResubmitted ? 'resubmit' : 'revise';
}
