/** What units report about their months, in MongoDB. */
import type { Model } from 'mongoose';
import { monthlyNoteSchema } from '../../domain/monthly-note.js';
import type { MonthlyNoteStore } from '../../domain/stores.js';
import { documentCodec } from './document-codec.js';
import type { StoredDocument } from './models.js';
import { versionedDocuments } from './versioned-documents.js';

export const monthlyNoteCodec = documentCodec(monthlyNoteSchema);

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
