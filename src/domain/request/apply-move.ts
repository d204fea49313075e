/** The request after a move that is known to be allowed. */
import { asActor, type Person } from '../person/person.js';
import { type AskingAction, actionTable } from './actions.js';
import type { Content } from './content.js';
import { keptInRow, reviewSet } from './currency.js';
import { lastMove } from './decisions.js';
import { actorOf, entryOf } from './history-entry.js';
import type { Circumstances, Move } from './move.js';
import { stepsOfKind } from './procedure.js';
import { advanced, opened, signature, stepped } from './proposal.js';
import {
  dueStep,
  nextRound,
  type Proposal,
  type PublishRequest,
  roundOf,
  type Standing,
  sitesLeft,
} from './publish-request.js';
import { publishedContent, withAddresses, withCorrectedAddresses } from './recorded-pages.js';

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

type Change = Partial<PublishRequest>;

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
type Look = Extract<Move, { action: 'confirmCurrent' | 'checkCurrent' | 'flag' }>;
type Correcting = Extract<Move, { action: 'correctAddress' | 'correctText' }>;
/** They leave the proposal as it is. */
type Aside = 'undoCheck' | 'signOnPaper' | 'undoSignOnPaper';
type ProposalMove = Exclude<
  Move,
  { action: AskingAction | Look['action'] | Correcting['action'] | Aside | 'takeDown' }
>;

function applyToProposal(
  request: PublishRequest,
  proposal: Proposal,
  { move, by, now }: Circumstances & { move: ProposalMove },
): Change {
  switch (move.action) {
    case 'pass':
    case 'permit':
    case 'forward':
      return signedOff(request, proposal, { move, by, now });
    case 'return':
      if (proposal.kind === 'takeDown') return { proposal: undefined }; // there is nothing to correct
      return { proposal: { ...proposal, status: 'refused', takenBy: undefined } };
    case 'refuse':
      return { proposal: { ...proposal, status: 'refused', takenBy: undefined } };
    case 'requestInfo':
      return { proposal: { ...proposal, status: 'infoNeeded' } };
    case 'giveInfo':
      return { proposal: stepped(request.procedure, proposal, proposal.stepIndex) };
    case 'attach':
      return { proposal: { ...proposal, content: { ...proposal.content, attachments: move.attachments } } };
    case 'undo':
      return undone(request, proposal);
    case 'revise':
    case 'resubmit':
      return resubmitted(request, proposal, { move, by, now });
    case 'withdraw':
      return { proposal: request.standing ? undefined : { ...proposal, status: 'withdrawn' } };
    case 'take':
      return { proposal: { ...proposal, takenBy: asActor(by) } };
    case 'release':
      return { proposal: { ...proposal, takenBy: undefined } };
    case 'assign':
      return { proposal: { ...proposal, takenBy: asActor(move.to) } };
    case 'publish':
      return published(request, proposal, { move, by, now });
  }
}

/** Found current, by its owner or by somebody else, or found wrong: what it says stays as it is. */
function afterLook(
  request: PublishRequest,
  standing: Standing,
  { move, by, now }: Circumstances & { move: Look },
): Standing {
  const seen = { at: now, by: asActor(by) };
  if (move.action === 'flag') {
    return { ...standing, concern: { kind: 'flagged', ...seen, text: move.text.trim() } };
  }
  const reviewOn = reviewSet(standing, move);
  const next = reviewOn === undefined ? standing : withPeriod(standing, { kind: 'noEnd', reviewOn });
  if (move.action === 'checkCurrent') {
    return { ...next, check: seen, concern: undefined, beforeCheck: beforeCheckOf(standing) };
  }
  const isEnough = move.recheckAfter !== undefined && keptInRow(request) + 1 >= move.recheckAfter;
  return isEnough && !next.concern ? { ...next, concern: { kind: 'recheck', ...seen } } : next;
}

function beforeCheckOf({ check, concern, content }: Standing): Standing['beforeCheck'] {
  return { ...(check && { check }), ...(concern && { concern }), online: content.online };
}

function withoutCheck({ beforeCheck, ...standing }: Standing): Standing {
  if (!beforeCheck) return standing;
  const { check, concern, online } = beforeCheck;
  return withPeriod({ ...standing, check, concern }, online);
}

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
      return updated(standing, move.content);
    case 'askExtension':
      return { ...standing.content, online: move.online };
    case 'askTakeDown':
      return standing.content;
  }
}

/** An update keeps its category and its unit, and so who signs for it: elsewhere it would be another request. */
function updated({ content }: Standing, asked: Content): Content {
  const { unit: _, dataTypeId: __, ...rest } = asked;
  const { unit, dataTypeId, categoryId } = content;
  return { ...rest, categoryId, ...(unit && { unit }), ...(dataTypeId !== undefined && { dataTypeId }) };
}

/** A permitted extension is done at once: there is nothing to put on the website. */
function signedOff(
  request: PublishRequest,
  proposal: Proposal,
  { move, by, now }: Circumstances & { move: Move },
): Change {
  const step = dueStep(request);
  const given = { by: actorOf(request, { by, now }, move.action), at: now, round: proposal.round };
  const own = step ? [signature(step.id, step.capacity, given)] : [];
  const signatures = [...request.signatures, ...own];
  const next = advanced(request.procedure, proposal);
  const isDone = next.kind === 'extension' && next.status === 'permitted';
  if (!isDone || !request.standing) return { proposal: next, signatures };
  return { standing: withPeriod(request.standing, next.content.online), proposal: undefined, signatures };
}

/** Back to the step at which the last entry was made; its signature stays on record but counts no more. A task that somebody took ends. */
function undone(request: PublishRequest, proposal: Proposal): Change {
  const last = lastMove(request);
  const stepIndex = proposal.steps.indexOf(last?.stepId ?? '');
  const signatures = request.signatures.map((one) =>
    one.stepId === last?.stepId && one.round === proposal.round ? { ...one, undone: true } : one,
  );
  return { proposal: stepped(request.procedure, { ...proposal, takenBy: undefined }, stepIndex), signatures };
}

function resubmitted(
  request: PublishRequest,
  { kind }: Proposal,
  { move, by, now }: Circumstances & { move: Extract<Move, { action: 'resubmit' | 'revise' }> },
): Change {
  const { standing } = request;
  const round = nextRound(request);
  const procedure = (standing ? undefined : move.procedure) ?? request.procedure;
  const content = standing ? contentCorrected(standing, kind, move.content) : move.content;
  const unit = standing ? undefined : content.unit?.name;
  const steps = stepsOfKind(procedure, kind);
  const own = signature('submit', procedure.submit.capacity, { by: asActor(by), at: now, round });
  return {
    procedure,
    requester: { ...request.requester, unit: unit ?? request.requester.unit },
    signatures: [...request.signatures, own],
    proposal: opened(procedure, { kind, round, content, steps, now }),
  };
}

function contentCorrected(standing: Standing, kind: Proposal['kind'], asked: Content): Content {
  return kind === 'update' ? updated(standing, asked) : { ...standing.content, online: asked.online };
}

/** Published when it stands on every site that was asked for. */
function published(
  request: PublishRequest,
  proposal: Proposal,
  { move, by, now }: Circumstances & { move: Extract<Move, { action: 'publish' }> },
): Change {
  const content = publishedContent(proposal.content, move.lastDay);
  const publications = withAddresses(proposal.publications, { move, by, now });
  const next: Proposal = { ...proposal, content, publications, takenBy: asActor(by) };
  if (sitesLeft({ proposal: next }).length > 0) return { proposal: next };
  const { capacity } = request.procedure.publish;
  const own = signature('publish', capacity, { by: asActor(by), at: now, round: proposal.round });
  return {
    proposal: undefined,
    standing: {
      status: 'online',
      round: proposal.round,
      content,
      publications,
      publishedAt: request.standing?.publishedAt ?? now,
    },
    signatures: [...request.signatures, own],
  };
}

function withCorrectedText(
  standing: Standing,
  { part, after }: Extract<Move, { action: 'correctText' }>,
  correctedAt: Date,
): Standing {
  return { ...standing, content: { ...standing.content, [part]: after }, correctedAt };
}

function withPeriod(standing: Standing, online: Content['online']): Standing {
  return { ...standing, content: { ...standing.content, online } };
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
