/** In which places of the assessment requests were put, in SQLite. */
import type { Database } from 'libsql';
import type { PlacementStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedPlacements } from '../stored-kinds.js';
import { documentCodec } from './document-codec.js';
import { listedDocuments } from './listed-documents.js';

export function createPlacementsStore(database: Database, report: ReportUnreadable): PlacementStore {
  const form = { table: 'placements', kind: 'placements', codec: documentCodec(storedPlacements) } as const;
  return listedDocuments(database, form, report);
}
