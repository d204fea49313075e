/** Everything in a MongoDB database, for moving it. */
import type { Connection, Model } from 'mongoose';
import { anchorId } from '../../domain/evidence/anchor.js';
import type { Drawer, StoreCopy } from '../../domain/store-copy.js';
import { anchorCodec } from './anchors-store.js';
import { checklistMarksCodec } from './checklist-marks-store.js';
import { conversationCodec } from './conversations-store.js';
import type { DocumentCodec } from './document-codec.js';
import { readEvent, toStoredEvent } from './events-store.js';
import { fileAccessCodec } from './file-accesses-store.js';
import { insertAllNew } from './insert-new.js';
import { madePaperCodec } from './made-papers-store.js';
import { readMessage, toStoredMessage } from './messages-store.js';
import { createModels, type StoredDocument } from './models.js';
import { monthlyNoteCodec } from './monthly-notes-store.js';
import { pageChecksCodec } from './page-checks-store.js';
import { personCodec } from './persons-store.js';
import { placementsCodec } from './placements-store.js';
import { readRequest, toStoredRequest } from './requests-store.js';

export function createMongoCopy(connection: Connection): StoreCopy {
  const models = createModels(connection);
  return {
    requests: drawer(models.requests, { read: readRequest, write: toStoredRequest }),
    conversations: documents(models.conversations, conversationCodec, ({ personId }) => personId),
    persons: documents(models.persons, personCodec, ({ id }) => id),
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
    monthlyNotes: documents(models.monthlyNotes, monthlyNoteCodec, ({ id }) => id),
    fileAccesses: documents(models.fileAccesses, fileAccessCodec, ({ id }) => id),
    anchors: documents(models.anchors, anchorCodec, anchorId),
    madePapers: documents(models.madePapers, madePaperCodec, ({ id }) => id),
    pageChecks: documents(models.pageChecks, pageChecksCodec, ({ id }) => id),
    checklistMarks: documents(models.checklistMarks, checklistMarksCodec, ({ id }) => id),
    placements: documents(models.placements, placementsCodec, ({ id }) => id),
  };
}

interface Form<Stored, T> {
  read(stored: Stored): T;
  write(record: T): Stored;
  order?: Record<string, 1>;
}

function documents<T extends object>(
  model: Model<StoredDocument>,
  { encode, decode }: DocumentCodec<T>,
  idOf: (document: T) => string,
): Drawer<T> {
  return drawer(model, {
    read: ({ document }) => decode(document),
    write: (record) => ({ _id: idOf(record), document: encode(record) }),
  });
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
