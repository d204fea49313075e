/** What was found for the entries of the checklists, in MongoDB. */
import type { Model } from 'mongoose';
import type { ChecklistMarkStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedChecklistMarks } from '../stored-kinds.js';
import { documentCodec, storedReader } from './document-codec.js';
import type { StoredDocument } from './models.js';
import { versionedDocuments } from './versioned-documents.js';

export const checklistMarksCodec = documentCodec(storedChecklistMarks);

export function createChecklistMarksStore(
  model: Model<StoredDocument>,
  report: ReportUnreadable,
): ChecklistMarkStore {
  const { read, readAll } = storedReader('checklistMarks', checklistMarksCodec, report);
  const documents = versionedDocuments(model, { encode: checklistMarksCodec.encode, read });
  return {
    get: documents.get,
    async list() {
      return readAll(await model.find().sort({ _id: 1 }).lean());
    },
    async replace(next, seenVersion) {
      return documents.save(next.id, next, seenVersion);
    },
  };
}
