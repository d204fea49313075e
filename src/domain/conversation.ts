/** The conversation with one person: the question that is open, and the draft. One document, one version. */
import { z } from 'zod';
import { arrivalSchema } from './arrival.js';
import { introductionFields, personDataSchema } from './person/person.js';
import { monthSchema } from './report/month.js';
import { addressActions, type MoveAction } from './request/actions.js';
import { attachmentSchema, contentSchema, correctableParts, formQuestions } from './request/content.js';

/** Where a draft may stand: at a question of the form, or at the review of all answers. */
export const questionNames = [...formQuestions, 'review'] as const;
export type QuestionName = (typeof questionNames)[number];

export const draftSchema = z.object({
  /** Becomes the id of the request, so that sending twice is one request. */
  requestId: z.string(),
  /** Present while a refused request is being corrected, or what stands is being updated. */
  correcting: z
    .object({
      version: z.number().int(),
      number: z.string(),
      reason: z.string(),
      /** It stands on the website: its category and unit stay. */
      isOnline: z.literal(true).optional(),
    })
    .optional(),
  /** By name, so that a deploy that adds a question does not move anybody. */
  at: z.enum(questionNames),
  answers: contentSchema.partial(),
  /** The details as they were typed, message by message; together they are the answer. */
  detailTexts: z.array(z.object({ messageId: z.string(), text: z.string() })),
  /** The details are being corrected: the next text replaces the ones there are. Absent: it is added to them. */
  replacesDetails: z.literal(true).optional(),
  /** Which message or tap gave which answer: tells what is answered, and an unsend takes it out again. */
  givenBy: z.partialRecord(z.enum(questionNames), z.string()),
  /** A text at the open question that looked like no answer, or could be read in two ways: not stored as an answer until that is clear. */
  doubt: z.object({ text: z.string(), messageId: z.string() }).optional(),
  /** Unsure at this question, the requester asked what each choice stands for: the choices say so. */
  isExplained: z.literal(true).optional(),
  /** Wrong inputs in a row at this question: after two, more help is offered. */
  misses: z.number().int(),
  startedAt: z.coerce.date(),
  /** The last change; absent in drafts of older programs that nobody has changed since. */
  changedAt: z.coerce.date().optional(),
});
export type Draft = z.infer<typeof draftSchema>;

/** The fate of a draft whose request moved on meanwhile: it corrects the request as it is now, or is a new one. */
export type Overtaken = 'correction' | 'newRequest';

/** The value typed or chosen for these is shown once more, and only then done: conversation/confirm.ts. */
export const confirmedActs = [
  'refuse',
  'return',
  'takeDown',
  'askTakeDown',
  'requestInfo',
  'giveInfo',
  'flag',
] as const satisfies readonly MoveAction[];

const asked = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('form') }),
  /** "Really throw the draft away?", or begin anew, which does so too. */
  z.object({ kind: z.literal('discard'), restarts: z.literal(true).optional() }),
  /** The reason that an act needs. With `value`: shown once more, it waits for the confirmation. */
  z.object({
    kind: z.literal('act'),
    act: z.enum(confirmedActs),
    requestId: z.string(),
    version: z.number().int(),
    value: z.string().optional(),
    /** Screenshots that go on record with a take-down. */
    attachments: z.array(attachmentSchema).optional(),
  }),
  /** The files of a request that is put together, as they will be when they are confirmed. */
  z.object({
    kind: z.literal('attach'),
    requestId: z.string(),
    version: z.number().int(),
    attachments: z.array(attachmentSchema),
  }),
  /** The paper that was signed by hand; with files and words the preview waits for the confirmation. */
  z.object({
    kind: z.literal('signedPaper'),
    requestId: z.string(),
    version: z.number().int(),
    attachments: z.array(attachmentSchema),
    /** Who signed it, and why on paper. */
    reason: z.string().optional(),
  }),
  /** Where something stands, or where it stands in truth: with all that is to be told, the preview waits for the confirmation. */
  z.object({
    kind: z.literal('pageAddress'),
    as: z.enum(addressActions),
    requestId: z.string(),
    version: z.number().int(),
    pages: z.array(z.object({ siteId: z.string(), url: z.string() })),
    /** Links of which is asked to which website they belong. */
    unplaced: z.array(z.string()),
    /** Links outside the office's websites that are right all the same. */
    accepted: z.array(z.string()),
    /** Links that stand for another request, and are right all the same; absent: none. */
    shared: z.array(z.string()).optional(),
    /** Which one holds, where it is published late. */
    lastDay: z.string().optional(),
    /** Why an address is corrected. */
    reason: z.string().optional(),
    /** Screenshots that go on record with a publication. */
    attachments: z.array(attachmentSchema).optional(),
  }),
  /** The right text of an answer of what stands; with it the preview waits for the confirmation. */
  z.object({
    kind: z.literal('correctText'),
    requestId: z.string(),
    version: z.number().int(),
    part: z.enum(correctableParts),
    after: z.string().optional(),
  }),
  /** When is what has no end looked at again? */
  z.object({ kind: z.literal('nextReview'), requestId: z.string(), version: z.number().int() }),
  /** A longer time on the website: its new last day, then the reason; with both the preview waits for the confirmation. */
  z.object({
    kind: z.literal('extension'),
    requestId: z.string(),
    version: z.number().int(),
    lastDay: z.string().optional(),
    reason: z.string().optional(),
  }),
  /** An order to act for the head: its number, its period, and where that may be chosen what it covers; then the preview waits. */
  z.object({
    kind: z.literal('actingOrder'),
    personId: z.string(),
    number: z.string().optional(),
    period: z.object({ from: z.string(), to: z.string() }).optional(),
    covers: z.enum(['everything', 'named']).optional(),
  }),
  /** When is this person on leave? */
  z.object({ kind: z.literal('leave'), personId: z.string() }),
  /** How is this part of a person's data put right? With `given` the preview waits for the confirmation. */
  z.object({
    kind: z.literal('personData'),
    personId: z.string(),
    field: z.enum(introductionFields),
    given: personDataSchema.optional(),
  }),
  /** Until which day are no reminders wanted? */
  z.object({ kind: z.literal('pause') }),
  /** For which words are requests looked through? */
  z.object({ kind: z.literal('search') }),
  /** The page's address was sent before its task was chosen. */
  z.object({ kind: z.literal('pageOfTask'), url: z.string() }),
  /** To whom does all work of this person go? */
  z.object({ kind: z.literal('successor'), personId: z.string() }),
  /** Which problems and obstacles did this unit meet with in this month? */
  z.object({
    kind: z.literal('monthlyNote'),
    month: monthSchema,
    unit: z.string(),
    /** A text that looked like no answer: stored as one when it is typed or tapped again. */
    doubt: z.string().optional(),
  }),
]);
export type Asked = z.infer<typeof asked>;
/** A question that files answer, or with which screenshots may come: those that come now belong to it. */
export type AskedForFiles = Extract<Asked, { kind: 'attach' | 'signedPaper' | 'pageAddress' | 'act' }>;

export function asksForFiles(asked: Asked | undefined): asked is AskedForFiles {
  return asked?.kind === 'attach' || asked?.kind === 'signedPaper' || takesScreenshots(asked);
}

/** Before a publication or a take-down is confirmed, proof of it may be sent. */
export function takesScreenshots(
  asked: Asked | undefined,
): asked is Extract<Asked, { kind: 'pageAddress' | 'act' }> {
  if (asked?.kind === 'act') return asked.act === 'takeDown';
  return asked?.kind === 'pageAddress' && asked.as === 'publish';
}

const albumSchema = z.object({
  id: z.string(),
  seen: z.number().int(),
  taken: z.number().int(),
  refusals: z.array(z.string()),
  /** How many photos its sender chose; absent in older documents. */
  total: z.number().int().optional(),
  /** It was said that some of them have not come. */
  told: z.literal(true).optional(),
});
export type Album = z.infer<typeof albumSchema>;

/** A choice of a list that was shown: what its row says, and what the row carries. */
const offerSchema = z.object({ label: z.string(), data: z.string() });
export type Offer = z.infer<typeof offerSchema>;

export const conversationSchema = z.object({
  personId: z.string(),
  version: z.number().int(),
  /** The open question, which the next text answers; absent: none, a text is then a command or small talk. */
  asked: asked.optional(),
  askedAt: z.coerce.date().optional(),
  draft: draftSchema.optional(),
  /** Files that came while no form was open, offered when one is. */
  parked: z.array(attachmentSchema),
  /** Photos that were sent together lately: each comes as an event of its own, and each album gets one answer. */
  albums: z.array(albumSchema).default([]),
  /** Arrivals that were not told in the chat yet; absent: none. */
  arrivals: z.array(arrivalSchema).optional(),
  /** The arrivals told last, so that the same event, handled again after a crash, tells it again. */
  told: z.object({ eventId: z.string(), arrivals: z.array(arrivalSchema) }).optional(),
  /** The last text that may be the problems and obstacles of one of several units: whoever says of which need not type it again. */
  perhapsProblems: z.string().optional(),
  /** The list that was shown last: whoever types a number or the words of a row chooses it. */
  offered: z.object({ at: z.coerce.date(), choices: z.array(offerSchema) }).optional(),
  /** The buttons of the card that was shown last: whoever types the words of one in full means that button. */
  buttons: z
    .object({
      at: z.coerce.date(),
      choices: z.array(offerSchema),
      /** They came unasked: read when their reader has time. */
      isPushed: z.literal(true).optional(),
    })
    .optional(),
  /** The notice about the last input, so that the same event, handled again after a crash, gets the same answer. */
  said: z
    .object({
      eventId: z.string(),
      notice: z.string(),
      /** The question stands in the chat already: its list is not sent once more. */
      isAside: z.literal(true).optional(),
    })
    .optional(),
  /** The last events that changed this conversation: the same event again must not answer the next question. */
  handledEvents: z.array(z.string()),
});
export type Conversation = z.infer<typeof conversationSchema>;

export function newConversation(personId: string): Conversation {
  return { personId, version: 0, parked: [], albums: [], handledEvents: [] };
}

/** A draft that nobody went on with for so long is forgotten. */
export const DRAFT_KEPT_DAYS = 30;

export function withoutOldDraft(conversation: Conversation, now: Date): Conversation {
  const { draft } = conversation;
  const isOld = draft && now.getTime() - draftTouchedAt(draft).getTime() > DRAFT_KEPT_DAYS * 24 * 60 * 60_000;
  return isOld ? { ...conversation, draft: undefined } : conversation;
}

/** No question is open any more: the next text is a command or small talk. */
export function withoutQuestion(conversation: Conversation): Conversation {
  return { ...conversation, asked: undefined, askedAt: undefined };
}

export function asking(conversation: Conversation, question: Asked, now: Date): Conversation {
  return { ...conversation, asked: question, askedAt: now };
}

/** When somebody last worked on the draft. */
export function draftTouchedAt({ startedAt, changedAt = startedAt }: Draft): Date {
  return changedAt;
}

/** A text after a long silence is not the answer to yesterday's question. @returns undefined when none is open (any more) */
export function questionStillOpen(
  { asked, askedAt }: Conversation,
  now: Date,
  patienceMinutes: number,
): Asked | undefined {
  const isInTime = askedAt !== undefined && now.getTime() - askedAt.getTime() <= patienceMinutes * 60_000;
  return isInTime ? asked : undefined;
}
