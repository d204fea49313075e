/** How a proposal goes from step to step: the same for every kind. */
import type { Content } from './content.js';
import type { RequestProcedure } from './procedure.js';
import { type Proposal, type Signature, stepNamed } from './publish-request.js';
import type { ProposalKind } from './statuses.js';

const statusAtStep = { check: 'checking', decide: 'deciding', forward: 'forwarding' } as const;

export interface Opening {
  kind: ProposalKind;
  round: number;
  content: Content;
  /** Ids of the steps that the proposal must pass. */
  steps: string[];
  now: Date;
}

/** A new round, at its first step. */
export function opened(procedure: RequestProcedure, { now, ...given }: Opening): Proposal {
  return { ...given, ...atStep(procedure, given, 0), waitingSince: now, publications: [] };
}

export function advanced(procedure: RequestProcedure, proposal: Proposal): Proposal {
  return stepped(procedure, proposal, proposal.stepIndex + 1);
}

export function stepped(procedure: RequestProcedure, proposal: Proposal, stepIndex: number): Proposal {
  return { ...proposal, ...atStep(procedure, proposal, stepIndex) };
}

export function atStep(
  procedure: RequestProcedure,
  { steps }: Pick<Proposal, 'steps'>,
  stepIndex: number,
): Pick<Proposal, 'status' | 'stepIndex'> {
  const step = stepNamed(procedure, steps[stepIndex]);
  return { status: step ? statusAtStep[step.kind] : 'permitted', stepIndex };
}

export function signature(
  stepId: string,
  capacity: string,
  given: Pick<Signature, 'by' | 'at' | 'round'>,
): Signature {
  return { stepId, capacity, ...given, undone: false };
}
