/** Everything in a MongoDB database, for moving it. */
import type { Connection, Model } from 'mongoose';
import { anchorId } from '../../domain/evidence/anchor.js';
import type { Drawer, StoreCopy } from '../../domain/store-copy.js';
import { anchorCodec } from './anchors-store.js';
import { checklistMarksCodec } from './checklist-marks-store.js';
import { conversationCodec } from './conversations-store.js';
import { readEvent, toStoredEvent } from './events-store.js';
import { fileAccessCodec } from './file-accesses-store.js';
import { insertAllNew } from './insert-new.js';
import { madePaperCodec } from './made-papers-store.js';
import { readMessage, toStoredMessage } from './messages-store.js';
import { createModels } from './models.js';
import { monthlyNoteCodec } from './monthly-notes-store.js';
import { pageChecksCodec } from './page-checks-store.js';
import { personCodec } from './persons-store.js';
import { placementsCodec } from './placements-store.js';
import { readRequest, toStoredRequest } from './requests-store.js';

export function createMongoCopy(connection: Connection): StoreCopy {
  const models = createModels(connection);
  return {
    requests: drawer(models.requests, { read: readRequest, write: toStoredRequest }),
    conversations: drawer(models.conversations, {
      read: ({ document }) => conversationCodec.decode(document),
      write: (conversation) => ({
        _id: conversation.personId,
        document: conversationCodec.encode(conversation),
      }),
    }),
    persons: drawer(models.persons, {
      read: ({ document }) => personCodec.decode(document),
      write: (person) => ({ _id: person.id, document: personCodec.encode(person) }),
    }),
    events: drawer(models.events, {
      read: readEvent,
      write: (event) => toStoredEvent(event),
      order: { arrival: 1 },
    }),
    messages: drawer(models.messages, {
      read: readMessage,
      write: toStoredMessage,
      order: { arrival: 1 },
    }),
    numbers: drawer(models.numbers, {
      read: ({ fiscalYear, sequence, requestId }) => ({ fiscalYear, sequence, requestId }),
      write: (number) => number,
    }),
    claims: drawer(models.claims, {
      read: ({ _id, holder }) => ({ key: _id, holder }),
      write: ({ key, holder }) => ({ _id: key, holder }),
    }),
    monthlyNotes: drawer(models.monthlyNotes, {
      read: ({ document }) => monthlyNoteCodec.decode(document),
      write: (note) => ({ _id: note.id, document: monthlyNoteCodec.encode(note) }),
    }),
    fileAccesses: drawer(models.fileAccesses, {
      read: ({ document }) => fileAccessCodec.decode(document),
      write: (access) => ({ _id: access.id, document: fileAccessCodec.encode(access) }),
    }),
    anchors: drawer(models.anchors, {
      read: ({ document }) => anchorCodec.decode(document),
      write: (anchor) => ({ _id: anchorId(anchor), document: anchorCodec.encode(anchor) }),
    }),
    madePapers: drawer(models.madePapers, {
      read: ({ document }) => madePaperCodec.decode(document),
      write: (paper) => ({ _id: paper.id, document: madePaperCodec.encode(paper) }),
    }),
    pageChecks: drawer(models.pageChecks, {
      read: ({ document }) => pageChecksCodec.decode(document),
      write: (checks) => ({ _id: checks.id, document: pageChecksCodec.encode(checks) }),
    }),
    checklistMarks: drawer(models.checklistMarks, {
      read: ({ document }) => checklistMarksCodec.decode(document),
      write: (marks) => ({ _id: marks.id, document: checklistMarksCodec.encode(marks) }),
    }),
    placements: drawer(models.placements, {
      read: ({ document }) => placementsCodec.decode(document),
      write: (placements) => ({ _id: placements.id, document: placementsCodec.encode(placements) }),
    }),
  };
}

interface Form<Stored, T> {
  read(stored: Stored): T;
  write(record: T): Stored;
  order?: Record<string, 1>;
}

function drawer<Stored, T>(
  model: Model<Stored>,
  { read, write, order = { _id: 1 } }: Form<Stored, T>,
): Drawer<T> {
  return {
    async *dump() {
      for await (const stored of model.find().sort(order).lean<Stored[]>().cursor()) yield read(stored);
    },
    async restore(records) {
      await insertAllNew(model, records.map(write));
    },
  };
}
