/** A move on a proposal: signed off, refused, corrected, taken, published. */
import { asActor } from '../person/person.js';
import { updatedContent, withPeriod } from './apply-to-standing.js';
import type { Content } from './content.js';
import { lastMove } from './decisions.js';
import { actorOf } from './history-entry.js';
import type { Circumstances, Move } from './move.js';
import { stepsOfKind } from './procedure.js';
import { advanced, opened, signature, stepped } from './proposal.js';
import {
  dueStep,
  nextRound,
  type Proposal,
  type PublishRequest,
  type Standing,
  sitesLeft,
} from './publish-request.js';
import { publishedContent, withAddresses } from './recorded-pages.js';

/** The sides and signatures that a move leaves different. */
export type Change = Partial<PublishRequest>;

/** Moves on a proposal. All others act on what stands, or open a proposal beside it. */
type ProposalMove = Extract<
  Move,
  {
    action:
      | ('pass' | 'permit' | 'forward' | 'refuse' | 'return' | 'undo')
      | ('requestInfo' | 'giveInfo' | 'attach' | 'revise' | 'resubmit' | 'withdraw')
      | ('take' | 'release' | 'assign' | 'publish');
  }
>;
export function applyToProposal(
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
  return kind === 'update' ? updatedContent(standing, asked) : { ...standing.content, online: asked.online };
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
