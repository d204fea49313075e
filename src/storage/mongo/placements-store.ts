/** In which places of the assessment requests were put, in MongoDB. */
import type { Model } from 'mongoose';
import type { PlacementStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedPlacements } from '../stored-kinds.js';
import { documentCodec } from './document-codec.js';
import { listedDocuments } from './listed-documents.js';
import type { StoredDocument } from './models.js';

export const placementsCodec = documentCodec(storedPlacements);

export function createPlacementsStore(
  model: Model<StoredDocument>,
  report: ReportUnreadable,
): PlacementStore {
  return listedDocuments(model, { kind: 'placements', codec: placementsCodec }, report);
}
