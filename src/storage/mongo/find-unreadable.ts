/** Every record of a MongoDB database that this program can't read. */
import type { Model } from 'mongoose';
import type { RecordKind, UnreadableRecord } from '../record-reader.js';
import { storedEvent, storedMessage, storedRequest } from '../stored-kinds.js';
import { anchorCodec } from './anchors-store.js';
import { checklistMarksCodec } from './checklist-marks-store.js';
import { conversationCodec } from './conversations-store.js';
import { codecWithJsonBody, type DocumentCodec, documentCodec, storedReader } from './document-codec.js';
import { fileAccessCodec } from './file-accesses-store.js';
import { madePaperCodec } from './made-papers-store.js';
import type { Models, StoredDocument } from './models.js';
import { monthlyNoteCodec } from './monthly-notes-store.js';
import { pageChecksCodec } from './page-checks-store.js';
import { personCodec } from './persons-store.js';
import { placementsCodec } from './placements-store.js';

export async function findUnreadable(models: Models): Promise<UnreadableRecord[]> {
  const found: UnreadableRecord[] = [];
  const look = async <Stored extends StoredDocument>(
    kind: RecordKind,
    model: Model<Stored>,
    codec: Pick<DocumentCodec<object>, 'decode'>,
  ) => {
    const { readOrReport } = storedReader(kind, codec, (record) => found.push(record));
    for await (const stored of model.find().lean<StoredDocument[]>().cursor()) readOrReport(stored);
  };
  await look('requests', models.requests, documentCodec(storedRequest));
  await look('conversations', models.conversations, conversationCodec);
  await look('persons', models.persons, personCodec);
  await look('events', models.events, codecWithJsonBody(storedEvent));
  await look('messages', models.messages, codecWithJsonBody(storedMessage));
  await look('monthlyNotes', models.monthlyNotes, monthlyNoteCodec);
  await look('fileAccesses', models.fileAccesses, fileAccessCodec);
  await look('anchors', models.anchors, anchorCodec);
  await look('madePapers', models.madePapers, madePaperCodec);
  await look('pageChecks', models.pageChecks, pageChecksCodec);
  await look('checklistMarks', models.checklistMarks, checklistMarksCodec);
  await look('placements', models.placements, placementsCodec);
  return found;
}
