/**
 * The facts that decide on which lists a request stands, and where. Lists read it of many requests, and the whole documents of the
 * few that a card shows. It is a part of the document as it is stored: the same rules answer for both.
 */
import { z } from 'zod';
import { onlinePeriod } from './content.js';
import type { RequestProcedure } from './procedure.js';
import { type Proposal, proposalSchema, signatureSchema, standingSchema } from './publish-request.js';

const party = z.object({ personId: z.string() });

export const outlineSchema = z.object({
  id: z.string(),
  requester: party,
  /** Present while a step is due, as are the signatures: they say who may do it. */
  procedure: z.custom<Pick<RequestProcedure, 'steps' | 'acting'>>().optional(),
  signatures: z.array(signatureSchema.pick({ stepId: true, round: true }).extend({ by: party })).optional(),
  proposal: proposalSchema
    .pick({ kind: true, status: true, round: true, steps: true, stepIndex: true, waitingSince: true })
    .extend({ takenBy: party.optional() })
    .optional(),
  standing: standingSchema
    .pick({ status: true, publishedAt: true, takenDownAt: true })
    .extend({ content: z.object({ online: onlinePeriod }) })
    .optional(),
});
export type RequestOutline = z.infer<typeof outlineSchema>;

export const outlinedOfProposal = [
  'kind',
  'status',
  'round',
  'steps',
  'stepIndex',
  'waitingSince',
  'takenBy',
] as const satisfies readonly (keyof Proposal)[];
