/** The publish request: one document that holds all that happened to it. The zod schema is the truth for every store. */
import { z } from 'zod';
import type { RequestProcedure, RequestStep } from './procedure.js';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const minute = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

export const attachmentSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  extension: z.string(),
  sizeInBytes: z.number().int(),
  sha256: z.string(),
  /** The LINE message that brought it, so that an unsend can find it. */
  messageId: z.string(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** How long the information stays online: until a last day, or without an end but with a day to look at it again. */
const onlinePeriod = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('until'), lastDay: day }),
  z.object({ kind: z.literal('noEnd'), reviewOn: day }),
]);
export type OnlinePeriod = z.infer<typeof onlinePeriod>;

/** By id, what the office called the places at the time: a changed profile renames nothing that was sent. */
const names = z.record(z.string(), z.string());
const placeNames = z.object({ categories: names, dataTypes: names, sites: names });
export type PlaceNames = z.infer<typeof placeNames>;

/** What is to be published, as the form asks for it. */
export const contentSchema = z.object({
  /** For which it is published, where people are appointed to propose for units; absent: the requester's own. */
  unit: z.object({ key: z.string(), name: z.string() }).optional(),
  /** Where on the website, one address each in the end. */
  siteIds: z.array(z.string()),
  /** Of the kinds of data that the office routes to heads. */
  dataTypeId: z.string().optional(),
  categoryId: z.string(),
  itemId: z.string().optional(),
  subject: z.string(),
  details: z.string(),
  attachments: z.array(attachmentSchema),
  source: z.string(),
  /** The days that the information is about; not the time it stays online. */
  infoPeriod: z.object({ from: day, to: day }).optional(),
  /** Instead of a period, where the category demands date and time: as of when the information holds. */
  dataAt: minute.optional(),
  online: onlinePeriod,
  links: z.array(z.string()),
  remarks: z.string(),
  /** Absent in what was sent before names were kept. */
  names: placeNames.optional(),
});
export type Content = z.infer<typeof contentSchema>;

/** Who somebody was at the time, so that records stay true when people change posts. */
export const actor = z.object({
  personId: z.string(),
  name: z.string(),
  position: z.string(),
  unit: z.string(),
  /** The position in whose place she acted by an order, and the title for that. */
  actingFor: z.object({ title: z.string(), head: z.string() }).optional(),
});
export type Actor = z.infer<typeof actor>;

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

export const actions = [
  'submit',
  'pass',
  'permit',
  'forward',
  'refuse',
  'undo',
  'resubmit',
  'withdraw',
  'take',
  'release',
  'return',
  'assign',
  'publish',
  'keep',
  'askTakeDown',
  'takeDown',
  'handOver',
] as const;
export type Action = (typeof actions)[number];

export const statuses = [
  'checking',
  'deciding',
  'forwarding',
  'permitted',
  'refused',
  'published',
  'takeDownAsked',
  'takenDown',
  'withdrawn',
] as const;
export type Status = (typeof statuses)[number];

/** Nothing waits on the office; who is to correct it may take years. */
export const restingStatuses: readonly Status[] = ['refused', 'published', 'takenDown', 'withdrawn'];

const historyEntry = z.object({
  action: z.enum(actions),
  by: actor,
  at: z.coerce.date(),
  /** When she began to fill in what she sent. */
  startedAt: z.coerce.date().optional(),
  round: z.number().int(),
  /** The step that was due when it happened; absent after the last step. */
  stepId: z.string().optional(),
  reason: z.string().optional(),
  /** What was sent in this round, kept for good when the next round replaces it. */
  content: contentSchema.optional(),
  /** Who got the task, or all in a handover. */
  to: actor.optional(),
  /** Until when it was found to be still right. */
  reviewOn: day.optional(),
  /** The LINE event that caused it: the same event again changes nothing. */
  eventId: z.string(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

const publicationSchema = z.object({
  siteId: z.string(),
  url: z.string(),
  at: z.coerce.date(),
  by: actor,
});
export type Publication = z.infer<typeof publicationSchema>;

export const publishRequestSchema = z.object({
  id: z.string(),
  fiscalYear: z.number().int(),
  sequence: z.number().int(),
  /** Counts the moves: always history.length, so that history[v] is what was done on a card of version v. */
  version: z.number().int(),
  round: z.number().int(),
  status: z.enum(statuses),
  /** Index into `procedure.steps` of the sign-off that is due; the number of steps when all are given. */
  stepIndex: z.number().int(),
  /** The office's way at the time of submitting: a changed profile does not change requests under way. */
  procedure: z.custom<RequestProcedure>(
    (value) => typeof value === 'object' && value !== null && 'steps' in value,
  ),
  content: contentSchema,
  /** Her unit is that for which it is published: its owner, whoever has the request now. */
  requester: actor.extend({ contact: z.string() }),
  signatures: z.array(signatureSchema),
  history: z.array(historyEntry),
  /** Since when the present step waits. */
  waitingSince: z.coerce.date(),
  /** Who has taken the task of publishing; nobody else may publish until it is released. */
  takenBy: actor.optional(),
  /** When somebody last decided it in the head's place. */
  decidedInPlaceAt: z.coerce.date().optional(),
  /** Where it stands, one address a site. */
  publications: z.array(publicationSchema),
});
export type PublishRequest = z.infer<typeof publishRequestSchema>;

/** `12/2570`: the 12th request of fiscal year 2570. */
export function requestNumber(request: Pick<PublishRequest, 'sequence' | 'fiscalYear'>): string {
  return `${request.sequence}/${request.fiscalYear}`;
}

/** The sites on which it does not stand yet, in the order in which they were chosen. */
export function sitesLeft({
  content,
  publications,
}: Pick<PublishRequest, 'content' | 'publications'>): string[] {
  return content.siteIds.filter((id) => !publications.some(({ siteId }) => siteId === id));
}

export function dueStep(request: PublishRequest): RequestStep | undefined {
  return ['checking', 'deciding', 'forwarding'].includes(request.status)
    ? request.procedure.steps[request.stepIndex]
    : undefined;
}
