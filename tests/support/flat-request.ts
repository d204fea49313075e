/** The flat fields of a test's request, each put on the side to which it belongs. */
import type { Content } from '../../src/domain/request/content.js';
import type { Proposal, PublishRequest, Standing } from '../../src/domain/request/publish-request.js';
import type { ProposalStatus, StandingStatus } from '../../src/domain/request/statuses.js';

/** `takeDownAsked`: online, and its owner has asked for it to come down. */
export type FlatStatus = ProposalStatus | StandingStatus | 'takeDownAsked';

export interface FlatRequest extends Partial<Omit<Proposal, 'kind' | 'status' | 'steps'>> {
  status?: FlatStatus;
}

type Sides = Pick<PublishRequest, 'proposal' | 'standing'>;

/** `waitingSince` says of what stands since when it does, and of what is down since when it is. */
export function sidesOf(submitted: Proposal, flat: FlatRequest): Sides {
  const { status = submitted.status } = flat;
  const proposal = proposalOf(submitted, flat);
  switch (status) {
    case 'online':
      return { standing: standingOf(proposal) };
    case 'takenDown':
      return { standing: { ...standingOf(proposal), status, takenDownAt: proposal.waitingSince } };
    case 'takeDownAsked':
      return { standing: standingOf(proposal), proposal: takeDownOf(proposal) };
    default:
      return { proposal: { ...proposal, status } };
  }
}

function proposalOf(submitted: Proposal, flat: FlatRequest): Proposal {
  const { content = submitted.content, publications = [], round = submitted.round } = flat;
  const { waitingSince = submitted.waitingSince, takenBy } = flat;
  const isSignedOff = flat.status === 'permitted';
  const { stepIndex = isSignedOff ? submitted.steps.length : submitted.stepIndex } = flat;
  const given = { content, publications, round, waitingSince, stepIndex };
  return { ...submitted, ...given, ...(takenBy && { takenBy }) };
}

function standingOf({ round, content, publications, waitingSince }: Proposal): Standing {
  const publishedAt = publications.at(-1)?.at ?? waitingSince;
  return { status: 'online', round, content, publications, publishedAt };
}

function takeDownOf({ takenBy: _, ...proposal }: Proposal): Proposal {
  return { ...proposal, kind: 'takeDown', status: 'permitted', steps: [], stepIndex: 0, publications: [] };
}

/** With other answers on each side that it has. */
export function withContent(request: PublishRequest, answers: Partial<Content>): PublishRequest {
  const { proposal, standing } = request;
  return {
    ...request,
    ...(proposal && { proposal: { ...proposal, content: { ...proposal.content, ...answers } } }),
    ...(standing && { standing: { ...standing, content: { ...standing.content, ...answers } } }),
  };
}
