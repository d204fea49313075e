/** The people whom the office knows, in MongoDB. */
import type { Model } from 'mongoose';
import type { PersonStore } from '../../domain/stores.js';
import { storedPerson } from '../stored-kinds.js';
import { documentCodec, storedReader } from './document-codec.js';
import type { ReadingStoreOptions } from './joined-reads.js';
import type { StoredDocument } from './models.js';
import { versionedDocuments } from './versioned-documents.js';

export const personCodec = documentCodec(storedPerson);

export function createPersonsStore(
  model: Model<StoredDocument>,
  { report, ask }: ReadingStoreOptions,
): PersonStore {
  const { read, readAll } = storedReader('persons', personCodec, report);
  const documents = versionedDocuments(model, { encode: personCodec.encode, read, ask });
  return {
    get: documents.get,
    async replace(next, seenVersion) {
      return documents.save(next.id, next, seenVersion);
    },
    async list() {
      const found = await model.find().sort({ 'document.since': 1, _id: 1 }).lean();
      return readAll(found);
    },
  };
}
