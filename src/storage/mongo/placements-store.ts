/** In which places of the assessment requests were put, in MongoDB. */
import type { Model } from 'mongoose';
import type { PlacementStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedPlacements } from '../stored-kinds.js';
import { documentCodec, storedReader } from './document-codec.js';
import type { StoredDocument } from './models.js';
import { versionedDocuments } from './versioned-documents.js';

export const placementsCodec = documentCodec(storedPlacements);

export function createPlacementsStore(
  model: Model<StoredDocument>,
  report: ReportUnreadable,
): PlacementStore {
  const { read, readAll } = storedReader('placements', placementsCodec, report);
  const documents = versionedDocuments(model, { encode: placementsCodec.encode, read });
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
