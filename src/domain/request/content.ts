/** The content of a request, and the questions of the form that ask for it. */
import { z } from 'zod';
import { fileDangerSchema } from '../file-findings.js';
import { personalDataKindSchema } from '../personal-data.js';
import { certifiables } from './certifiable.js';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const minute = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

export const attachmentSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  extension: z.string(),
  sizeInBytes: z.number().int(),
  sha256: z.string(),
  /** The message that brought it, so that an unsend can find it. */
  messageId: z.string(),
  /** As it was sent, where another name is shown. */
  originalName: z.string().optional(),
  /** The dangers of opening it; absent: nothing was found. */
  dangers: z.array(fileDangerSchema).optional(),
  /** The content of an archive: the first few names. */
  inside: z
    .union([z.literal('unreadable'), z.object({ count: z.number().int(), names: z.array(z.string()) })])
    .optional(),
  /** Personal data in its text, by kind alone; absent: nothing was found, or it was not read. */
  personalData: z.array(personalDataKindSchema).optional(),
  /** Its text should be read, and can't be, or not to its end. */
  isTextUnread: z.literal(true).optional(),
  /** It waits for the virus scanner. While it does, nothing is sent, so nobody but its sender sees it. */
  isUnscanned: z.literal(true).optional(),
  /** A photo's preview: a small JPEG, the right way up. */
  preview: z.object({ sha256: z.string(), sizeInBytes: z.number().int() }).optional(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

const personalDataTraceSchema = z.object({
  place: z.enum(['subject', 'details', 'file']),
  /** The id of the attachment, since its name itself may hold a number. */
  fileId: z.string().optional(),
  kinds: z.array(personalDataKindSchema),
});
export type PersonalDataTrace = z.infer<typeof personalDataTraceSchema>;

/** How long the information stays online: until a last day, or without an end but with a day to look at it again. */
export const onlinePeriod = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('until'), lastDay: day }),
  z.object({ kind: z.literal('noEnd'), reviewOn: day }),
]);
export type OnlinePeriod = z.infer<typeof onlinePeriod>;

/** By id, what the office called the places at the time: a changed profile renames nothing that was sent. */
const names = z.record(z.string(), z.string());
const destinationNames = z.object({ categories: names, dataTypes: names, sites: names });
export type DestinationNames = z.infer<typeof destinationNames>;

export const contentSchema = z.object({
  /** For which it is published, where people are appointed to propose for units; absent: the requester's own. */
  unit: z.object({ key: z.string(), name: z.string() }).optional(),
  /** Where on the website, one address each in the end. */
  siteIds: z.array(z.string()),
  /** One of the kinds of data that the office routes to heads. */
  dataTypeId: z.string().optional(),
  categoryId: z.string(),
  itemId: z.string().optional(),
  subject: z.string(),
  details: z.string(),
  attachments: z.array(attachmentSchema),
  /** The attachment that is the letter, and how it is cited: for data of another agency, where the way asks for a letter. */
  letterFile: z.string().optional(),
  letterNumber: z.string().optional(),
  letterDate: day.optional(),
  letterUnit: z.string().optional(),
  source: z.string(),
  /** The days that the information is about; not the time it stays online. */
  infoPeriod: z.object({ from: day, to: day }).optional(),
  /** Instead of a period, where the category demands date and time: as of when the information holds. */
  dataAt: minute.optional(),
  online: onlinePeriod,
  links: z.array(z.string()),
  remarks: z.string(),
  /** By which people search for it; absent: none were given, or it was not asked for yet. */
  keywords: z.array(z.string()).optional(),
  /** The item of the assessment's board that it serves; absent: none was named, or it was not asked for. */
  assessmentItem: z.string().optional(),
  /** The requester's answer where something looked like personal data; absent: nothing did, or it was not looked for yet. */
  personalData: z
    .object({ answer: z.enum(['none', 'masked']), traces: z.array(personalDataTraceSchema) })
    .optional(),
  /** The requester's ticks of what the category's rule wants; absent: nothing is wanted, or it was not asked for yet. */
  certified: z.array(z.enum(certifiables)).optional(),
  /** Absent in what was sent before names were kept. */
  names: destinationNames.optional(),
});
export type Content = z.infer<typeof contentSchema>;

/** The parts that people answer; the names are kept with them. */
export type ContentPart = Exclude<keyof Content, 'names'>;

/** The answers in which a webmaster may correct a slip of what stands on the website, where the office allows it. */
export const correctableParts = ['subject', 'details', 'source'] as const satisfies readonly ContentPart[];
export type CorrectablePart = (typeof correctableParts)[number];

/** The questions of the form, in the order in which they are asked. Stored drafts and buttons name them so. */
export const formQuestions = [
  'unit',
  'dataType',
  'category',
  'item',
  'subject',
  'details',
  'letterFile',
  'letterNumber',
  'letterDate',
  'letterUnit',
  'source',
  'infoPeriod',
  'dataAt',
  'online',
  'reviewOn',
  'sites',
  'links',
  'remarks',
  'keywords',
  'assessmentItem',
  'personalData',
  'certified',
] as const;
export type FormQuestion = (typeof formQuestions)[number];
