/** A stored document as lines about a person, for officers to read: the full text stands in the JSON beside it. */
import { z } from 'zod';
import { placementsSchema } from '../../domain/assessment/placements.js';
import { checklistMarksSchema } from '../../domain/checklist-marks.js';
import { type ClaimRecord, claimRecordSchema, readHolder } from '../../domain/claim.js';
import { conversationSchema, draftTouchedAt } from '../../domain/conversation.js';
import { REPORT_NOTED } from '../../domain/evidence/facts.js';
import { fileAccessSchema } from '../../domain/file-access.js';
import { isOwn, type NamingDocument } from '../../domain/person/held-data.js';
import { personSchema } from '../../domain/person/person.js';
import { acknowledgementSchema } from '../../domain/report/acknowledgement.js';
import { monthlyNoteSchema } from '../../domain/report/monthly-note.js';
import { publishRequestSchema } from '../../domain/request/publish-request.js';
import * as words from '../../text/held-data.js';
import { tapWords } from '../../text/tap-words.js';

export interface HeldRow {
  kind: words.HeldKind;
  at?: Date | undefined;
  what: string;
  more?: string;
}

type RowsOf = (document: object, personId: string) => Omit<HeldRow, 'kind'>[];

/** A kind without lines of its own is counted, and stands in the JSON. */
export function heldRows(naming: NamingDocument, personId: string): HeldRow[] {
  const { kind, document } = naming;
  const isKnown = words.isHeldKind(kind) && (kind !== 'persons' || isOwn(naming, personId));
  if (!isKnown) return [{ kind: 'others', what: words.nameOfKind(kind) }];
  return rowsOf[kind](document, personId).map((row) => ({ kind, ...row }));
}

const rowsOf: Record<Exclude<words.HeldKind, 'others'>, RowsOf> = {
  persons: (document) => read(personSchema, document, (person) => words.personLines(person)),
  requests: (document, personId) =>
    read(publishRequestSchema, document, (request) =>
      request.history
        .filter(({ by, to }) => by.personId === personId || to?.personId === personId)
        .map((entry) => ({ at: entry.at, ...words.actLine(request, entry) })),
    ),
  conversations: (document) =>
    read(conversationSchema, document, ({ draft, parked }) => [
      ...(draft ? [{ at: draftTouchedAt(draft), ...words.draftLine(draft) }] : []),
      ...parked.map(({ fileName }) => ({ what: words.parkedFile(fileName) })),
    ]),
  events: (document) =>
    read(heard, document, ({ receivedAt, body }) => [
      {
        at: receivedAt,
        ...words.heardLine({
          text: body.message?.text,
          tap: body.postback && tapWords(new URLSearchParams(body.postback.data).get('do') ?? ''),
          kind: body.message?.type ?? body.type,
        }),
      },
    ]),
  messages: (document) =>
    read(sent, document, ({ createdAt, body }) => [
      {
        at: createdAt,
        ...words.sentLine(body.flatMap(({ text, altText }) => text ?? altText ?? [])),
      },
    ]),
  fileAccesses: (document) =>
    read(fileAccessSchema, document, ({ at, act, fileName }) => [
      { at, what: words.accessWords[act], more: fileName },
    ]),
  monthlyNotes: (document, personId) =>
    read(monthlyNoteSchema, document, ({ month, unit, answers }) =>
      answers
        .filter(({ by }) => by.personId === personId)
        .map(({ at, problems }) => ({ at, ...words.noteLine(month, unit, problems) })),
    ),
  checklistMarks: (document, personId) =>
    read(checklistMarksSchema, document, ({ id, marks }) =>
      marks
        .filter(({ by }) => by.personId === personId)
        .map(({ at, found }) => ({ at, ...words.markLine(id, found) })),
    ),
  placements: (document, personId) =>
    read(placementsSchema, document, ({ placements }) =>
      placements
        .filter(({ by }) => by.personId === personId)
        .map(({ at, year, itemId }) => ({ at, ...words.placementLine(year, itemId) })),
    ),
  claims: (document) => read(claimRecordSchema, document, noteRows),
};

/** Other claims only mark that something was said once. */
function noteRows(claim: ClaimRecord): Omit<HeldRow, 'kind'>[] {
  const { key } = claim;
  const noted = key.startsWith(REPORT_NOTED) ? readHolder(acknowledgementSchema, claim) : undefined;
  return noted ? [{ at: noted.at, ...words.notedLine(key.slice(REPORT_NOTED.length)) }] : [];
}

const heard = z.object({
  receivedAt: z.coerce.date(),
  body: z.object({
    type: z.string(),
    message: z.object({ type: z.string().optional(), text: z.string().optional() }).optional(),
    postback: z.object({ data: z.string() }).optional(),
  }),
});

const sent = z.object({
  createdAt: z.coerce.date(),
  body: z.array(z.object({ text: z.string().optional(), altText: z.string().optional() })),
});

/** Only the JSON tells of a document that can't be read, or is of an older shape. */
function read<T>(
  schema: z.ZodType<T>,
  document: object,
  rows: (read: T) => Omit<HeldRow, 'kind'>[],
): Omit<HeldRow, 'kind'>[] {
  const { data } = schema.safeParse(document);
  return data === undefined ? [] : rows(data);
}
