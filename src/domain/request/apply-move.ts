/** The request after a move that is known to be allowed. Moves on a proposal: apply-to-proposal.ts; on what stands: apply-to-standing.ts. */
import { asActor, type Person } from '../person/person.js';
import { type AskingAction, actionTable } from './actions.js';
import { applyToProposal, type Change } from './apply-to-proposal.js';
import { afterLook, updatedContent, withCorrectedText, withoutCheck } from './apply-to-standing.js';
import type { Content } from './content.js';
import { entryOf } from './history-entry.js';
import type { Circumstances, Move } from './move.js';
import { stepsOfKind } from './procedure.js';
import { opened, signature } from './proposal.js';
import { nextRound, type PublishRequest, roundOf, type Standing } from './publish-request.js';
import { withCorrectedAddresses } from './recorded-pages.js';

/** A new request, in its first round, waiting for the first step. */
export function submittedRequest(
  given: Pick<PublishRequest, 'id' | 'fiscalYear' | 'sequence' | 'procedure'> & { content: Content },
  submission: { by: Person; now: Date; startedAt?: Date; actKey: string },
): PublishRequest {
  const by = asActor(submission.by);
  const { content, ...rest } = given;
  const { now: at, startedAt, actKey } = submission;
  const entry = { action: 'submit', by, at, ...(startedAt && { startedAt }), round: 1, actKey } as const;
  const steps = stepsOfKind(given.procedure, 'publication');
  return {
    ...rest,
    version: 1,
    requester: { ...by, unit: content.unit?.name ?? by.unit, contact: submission.by.contact },
    signatures: [signature('submit', given.procedure.submit.capacity, { by, at, round: 1 })],
    history: [{ ...entry, content }],
    proposal: opened(given.procedure, { kind: 'publication', round: 1, content, steps, now: at }),
  };
}

/** The request after the move, with its entry in the history. */
export function applyMove(request: PublishRequest, move: Move, circumstances: Circumstances): PublishRequest {
  const change = apply(request, move, circumstances);
  return withEntry({ ...request, ...change }, request, { move, ...circumstances });
}

function apply(request: PublishRequest, move: Move, { by, now }: Circumstances): Change {
  const { proposal, standing } = request;
  switch (move.action) {
    case 'askUpdate':
    case 'askExtension':
    case 'askTakeDown':
      return standing ? asked(request, standing, { move, by, now }) : {};
    case 'confirmCurrent':
    case 'checkCurrent':
    case 'flag':
      return standing ? { standing: afterLook(request, standing, { move, by, now }) } : {};
    case 'undoCheck':
      return standing ? { standing: withoutCheck(standing) } : {};
    case 'correctAddress':
      return standing ? { standing: withCorrectedAddresses(standing, move) } : {};
    case 'signOnPaper':
    case 'undoSignOnPaper':
      return {}; // it stands in the history alone
    case 'correctText':
      return standing ? { standing: withCorrectedText(standing, move, now) } : {};
    case 'takeDown':
      return standing
        ? {
            standing: { ...standing, status: 'takenDown', takenDownAt: now, concern: undefined },
            proposal: undefined,
          }
        : {};
    default:
      return proposal ? applyToProposal(request, proposal, { move, by, now }) : {};
  }
}

type Asking = Extract<Move, { action: AskingAction }>;

/** Opens a proposal beside what stands. A proposal without any step to sign off opens no round of its own. */
function asked(
  request: PublishRequest,
  standing: Standing,
  { move, by, now }: Circumstances & { move: Asking },
): Change {
  const kind = actionTable[move.action].opens ?? 'update';
  const steps = stepsOfKind(request.procedure, kind);
  const round = steps.length > 0 ? nextRound(request) : standing.round;
  const content = contentAsked(standing, move);
  const proposal = opened(request.procedure, { kind, round, content, steps, now });
  if (steps.length === 0) return { proposal };
  const own = signature('submit', request.procedure.submit.capacity, { by: asActor(by), at: now, round });
  return { proposal, signatures: [...request.signatures, own] };
}

function contentAsked(standing: Standing, move: Asking): Content {
  switch (move.action) {
    case 'askUpdate':
      return updatedContent(standing, move.content);
    case 'askExtension':
      return { ...standing.content, online: move.online };
    case 'askTakeDown':
      return standing.content;
  }
}

function withEntry(
  next: PublishRequest,
  before: PublishRequest,
  { move, by, now }: Circumstances & { move: Move },
): PublishRequest {
  const { round } = next.proposal ?? before.proposal ?? { round: roundOf(next) };
  const entry = entryOf(before, move, { by, now, round });
  const { proposal } = next;
  const waits = proposal && !actionTable[move.action].keepsWait;
  return {
    ...next,
    version: before.version + 1,
    ...(waits && { proposal: { ...proposal, waitingSince: now } }),
    history: [...before.history, entry],
    ...(entry.by.actingFor && { decidedInPlaceAt: now }),
  };
}
