/** Findings for the entries of the checklists, in MongoDB. */
import type { Model } from 'mongoose';
import type { ChecklistMarkStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedChecklistMarks } from '../stored-kinds.js';
import { documentCodec } from './document-codec.js';
import { listedDocuments } from './listed-documents.js';
import type { StoredDocument } from './models.js';

export const checklistMarksCodec = documentCodec(storedChecklistMarks);

export function createChecklistMarksStore(
  model: Model<StoredDocument>,
  report: ReportUnreadable,
): ChecklistMarkStore {
  return listedDocuments(model, { kind: 'checklistMarks', codec: checklistMarksCodec }, report);
}
