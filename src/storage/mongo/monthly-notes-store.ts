/** What units report about their months, in MongoDB. */
import type { Model } from 'mongoose';
import type { MonthlyNoteStore } from '../../domain/stores.js';
import { storedNote } from '../stored-kinds.js';
import { documentCodec } from './document-codec.js';
import type { StoredDocument } from './models.js';
import { versionedDocuments } from './versioned-documents.js';

export const monthlyNoteCodec = documentCodec(storedNote);

export function createMonthlyNotesStore(model: Model<StoredDocument>): MonthlyNoteStore {
  const documents = versionedDocuments(model, monthlyNoteCodec);
  return {
    async ofMonth(month) {
      const found = await model.find({ 'document.month': month }).sort({ _id: 1 }).lean();
      return found.map(({ document }) => monthlyNoteCodec.decode(document));
    },
    async replace(next, seenVersion) {
      return documents.save(next.id, next, seenVersion);
    },
  };
}
