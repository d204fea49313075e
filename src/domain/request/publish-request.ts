/** The publish request: one document that holds all that happened to it. The zod schema is the truth for every store. */
import { z } from 'zod';
import { actions } from './actions.js';
import { actor } from './actor.js';
import { attachmentSchema, type Content, contentSchema, correctableParts, onlinePeriod } from './content.js';
import type { RequestProcedure, RequestStep } from './procedure.js';
import {
  proposalKinds,
  proposalStatuses,
  type Situation,
  standingStatuses,
  statusTable,
} from './statuses.js';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A signature outlives the proposal that it was given for: it belongs to the one of its round. */
export const signatureSchema = z.object({
  stepId: z.string(),
  capacity: z.string(),
  by: actor,
  at: z.coerce.date(),
  round: z.number().int(),
  /** Undone signatures stay on record and count for nothing. */
  undone: z.boolean(),
});
export type Signature = z.infer<typeof signatureSchema>;

const correction = z.object({
  of: z.enum(['address', ...correctableParts]),
  /** The site of an address. */
  siteId: z.string().optional(),
  before: z.string(),
  after: z.string(),
});
export type Correction = z.infer<typeof correction>;

const historyEntry = z.object({
  action: z.enum(actions),
  by: actor,
  at: z.coerce.date(),
  /** When the requester began to fill in what was sent. */
  startedAt: z.coerce.date().optional(),
  round: z.number().int(),
  /** The step that was due when it happened; absent after the last step. */
  stepId: z.string().optional(),
  reason: z.string().optional(),
  /** The question to the requester, its answer, or what must be changed. */
  text: z.string().optional(),
  /** The content as it was sent in this round, kept for good when the next round replaces it. */
  content: contentSchema.optional(),
  /** Who got the task, or all in a handover. */
  to: actor.optional(),
  /** The time online that was asked for; of a publication, the one that was recorded instead. */
  online: onlinePeriod.optional(),
  /** Corrections beside the procedure: the text as it stood before, and as it stands since. */
  corrections: z.array(correction).optional(),
  /** The paper that was signed by hand, as photos or scans. */
  signedPapers: z.array(attachmentSchema).optional(),
  /** Pictures of the page, sent when it was confirmed that it is up or down. */
  screenshots: z.array(attachmentSchema).optional(),
  /** Until when it was found to be still right. */
  reviewOn: day.optional(),
  /** The act that caused it, as the chat or the page names it: the same act again changes nothing. */
  actKey: z.string(),
  /** Over this entry and the hash of the one before: hash-chain.ts. Absent only until it is written. */
  hash: z.string().optional(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

const publicationSchema = z.object({
  siteId: z.string(),
  url: z.string(),
  at: z.coerce.date(),
  by: actor,
});
export type Publication = z.infer<typeof publicationSchema>;
export type Page = Pick<Publication, 'siteId' | 'url'>;

/** Asked for now. The website is untouched until it is permitted and done. */
export const proposalSchema = z.object({
  kind: z.enum(proposalKinds),
  status: z.enum(proposalStatuses),
  /** Counts the passes through the sign-offs, over the whole life of the request. */
  round: z.number().int(),
  /** The content that will stand when it is done. */
  content: contentSchema,
  /** The steps of the procedure that it must pass, by their ids. */
  steps: z.array(z.string()),
  /** Index into `steps` of the sign-off that is due; the number of steps when all are given. */
  stepIndex: z.number().int(),
  /** Since when the present step waits. */
  waitingSince: z.coerce.date(),
  /** Who has taken the task of publishing; nobody else may publish until it is released. */
  takenBy: actor.optional(),
  /** Where it stands already, while other sites are left. */
  publications: z.array(publicationSchema),
});
export type Proposal = z.infer<typeof proposalSchema>;

const checkSchema = z.object({ at: z.coerce.date(), by: actor });
const concernSchema = z.object({
  kind: z.enum(['flagged', 'recheck']),
  at: z.coerce.date(),
  by: actor,
  text: z.string().optional(),
});

/** The information on the website, now or once. */
export const standingSchema = z.object({
  status: z.enum(standingStatuses),
  /** The round of the proposal whose content it is: its signatures are the ones that count. */
  round: z.number().int(),
  content: contentSchema,
  /** One address a site. */
  publications: z.array(publicationSchema),
  /** When it first stood on all its sites. */
  publishedAt: z.coerce.date(),
  takenDownAt: z.coerce.date().optional(),
  /** The last time that somebody but the owner found it current. */
  check: checkSchema.optional(),
  /** As it was before that check, for whoever takes the check back. */
  beforeCheck: z
    .object({ check: checkSchema.optional(), concern: concernSchema.optional(), online: onlinePeriod })
    .optional(),
  /** When a webmaster last corrected a slip in its text. */
  correctedAt: z.coerce.date().optional(),
  /** flagged: its owner has to update it, as `text` says. recheck: whoever checks has to look. */
  concern: concernSchema.optional(),
});
export type Standing = z.infer<typeof standingSchema>;

export const publishRequestSchema = z.object({
  id: z.string(),
  fiscalYear: z.number().int(),
  sequence: z.number().int(),
  /** Counts the moves: always history.length, so that history[v] is what was done on a card of version v. */
  version: z.number().int(),
  /** The office's way at the time of submitting: a changed profile does not change requests under way. */
  procedure: z.custom<RequestProcedure>(
    (value) => typeof value === 'object' && value !== null && 'steps' in value,
  ),
  /** The unit is the one that owns the information. A hand-over does not change it. */
  requester: actor.extend({ contact: z.string() }),
  signatures: z.array(signatureSchema),
  history: z.array(historyEntry),
  /** How many entries were there before there was a chain: their hashes show only that nothing has changed since it began. */
  chainedLater: z.number().int().optional(),
  /** When somebody last decided it in the head's place. */
  decidedInPlaceAt: z.coerce.date().optional(),
  /** Absent: nothing is asked for. */
  proposal: proposalSchema.optional(),
  /** Absent: it has not been published yet. */
  standing: standingSchema.optional(),
});
export type PublishRequest = z.infer<typeof publishRequestSchema>;

/** The two sides, of which there is always one. */
type Sides = Pick<PublishRequest, 'proposal' | 'standing'>;

/** `12/2570`: the 12th request of fiscal year 2570. */
export function requestNumber(request: Pick<PublishRequest, 'sequence' | 'fiscalYear'>): string {
  return `${request.sequence}/${request.fiscalYear}`;
}

/** The content that is asked for now, or else the standing one. */
export function contentOf({ proposal, standing }: Sides): Content {
  const side = proposal ?? standing;
  if (!side) throw new Error('a request has a proposal or a standing');
  return side.content;
}

/** The published content, or else the proposed one: its time online is the one that holds until another is permitted. */
export function presentContent({ proposal, standing }: Sides): Content {
  return standing?.content ?? contentOf({ proposal, standing });
}

export function situationOf({ proposal, standing }: Sides): Situation {
  if (proposal) return `${proposal.kind}.${proposal.status}`;
  if (!standing) throw new Error('a request has a proposal or a standing');
  return standing.status;
}

/** The round of what is asked for now, or else of what stands. */
export function roundOf({ proposal, standing }: Sides): number {
  return proposal?.round ?? standing?.round ?? 1;
}

/** Rounds count over the whole life of a request: also those of proposals that came to nothing. */
export function nextRound({ history }: Pick<PublishRequest, 'history'>): number {
  return Math.max(0, ...history.map(({ round }) => round)) + 1;
}

/** Where it stands, or will when the other sites have their address too. */
export function publicationsOf({ proposal, standing }: Sides): Publication[] {
  const own = proposal?.publications ?? [];
  return own.length > 0 ? own : (standing?.publications ?? []);
}

/** Where it stands on this site now, whatever is proposed. */
export function standsAt(
  { standing }: Pick<Sides, 'standing'>,
  siteId: string | undefined,
): Publication | undefined {
  return standing?.publications.find((one) => one.siteId === siteId);
}

/** The sites on which it does not stand yet, in the order in which they were chosen. */
export function sitesLeft({
  proposal,
}: {
  proposal?: Pick<Proposal, 'content' | 'publications'> | undefined;
}): string[] {
  const { content, publications = [] } = proposal ?? {};
  return content?.siteIds.filter((id) => !publications.some(({ siteId }) => siteId === id)) ?? [];
}

interface DueStepContext {
  proposal?: Pick<Proposal, 'status' | 'steps' | 'stepIndex'> | undefined;
  procedure?: Pick<RequestProcedure, 'steps'> | undefined;
}

export function dueStep({ proposal, procedure }: DueStepContext): RequestStep | undefined {
  if (!proposal || !procedure || statusTable[proposal.status].waitsFor !== 'step') return undefined;
  return stepNamed(procedure, proposal.steps[proposal.stepIndex]);
}

export function stepNamed(
  { steps }: Pick<RequestProcedure, 'steps'>,
  stepId: string | undefined,
): RequestStep | undefined {
  return steps.find(({ id }) => id === stepId);
}

/** A permitted proposal that a webmaster has to put on the website. */
export function publishTaskOf<P extends Pick<Proposal, 'kind' | 'status'>>({
  proposal,
}: {
  proposal?: P | undefined;
}): P | undefined {
  const isTask = proposal?.status === 'permitted' && proposal.kind !== 'takeDown';
  return isTask ? proposal : undefined;
}

/** Its proposal waits for somebody else than the requester. */
export function waitsForOthers({ proposal }: Sides): boolean {
  const who = proposal && statusTable[proposal.status].waitsFor;
  return who === 'step' || who === 'webmaster';
}

/** The requester has to correct it, or to answer a question about it. */
export function waitsForRequester({
  proposal,
}: {
  proposal?: Pick<Proposal, 'status'> | undefined;
}): boolean {
  return proposal !== undefined && statusTable[proposal.status].waitsFor === 'requester';
}

/** Nobody has published it: its requester has to correct it, or withdraws it. */
export function isRefused({ proposal }: { proposal?: Pick<Proposal, 'status'> | undefined }): boolean {
  return proposal?.status === 'refused';
}
