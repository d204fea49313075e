/** The people whom the office knows, in MongoDB. */
import type { Model } from 'mongoose';
import type { PersonStore } from '../../domain/stores.js';
import { storedPerson } from '../stored-kinds.js';
import { documentCodec } from './document-codec.js';
import type { StoredDocument } from './models.js';
import { versionedDocuments } from './versioned-documents.js';

export const personCodec = documentCodec(storedPerson);

export function createPersonsStore(model: Model<StoredDocument>): PersonStore {
  const documents = versionedDocuments(model, personCodec);
  return {
    get: documents.get,
    async replace(next, seenVersion) {
      return documents.save(next.id, next, seenVersion);
    },
    async list() {
      const found = await model.find().sort({ 'document.since': 1, _id: 1 }).lean();
      return found.map(({ document }) => personCodec.decode(document));
    },
  };
}
