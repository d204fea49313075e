/** Monthly notes in MongoDB: what units report about their months. */
import type { Model } from 'mongoose';
import type { MonthlyNoteStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedNote } from '../stored-kinds.js';
import { documentCodec, storedReader } from './document-codec.js';
import type { StoredDocument } from './models.js';
import { versionedDocuments } from './versioned-documents.js';

export const monthlyNoteCodec = documentCodec(storedNote);

export function createMonthlyNotesStore(
  model: Model<StoredDocument>,
  report: ReportUnreadable,
): MonthlyNoteStore {
  const { read, readAll } = storedReader('monthlyNotes', monthlyNoteCodec, report);
  const documents = versionedDocuments(model, { encode: monthlyNoteCodec.encode, read });
  return {
    async list() {
      return readAll(await model.find().sort({ _id: 1 }).lean());
    },
    async ofMonth(month) {
      const found = await model.find({ 'document.month': month }).sort({ _id: 1 }).lean();
      return readAll(found);
    },
    async replace(next, seenVersion) {
      return documents.save(next.id, next, seenVersion);
    },
  };
}
