/** Looks at published pages, in MongoDB. */
import type { Model } from 'mongoose';
import type { PageCheckStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedPageChecks } from '../stored-kinds.js';
import { documentCodec, storedReader } from './document-codec.js';
import type { StoredDocument } from './models.js';
import { versionedDocuments } from './versioned-documents.js';

export const pageChecksCodec = documentCodec(storedPageChecks);

export function createPageChecksStore(
  model: Model<StoredDocument>,
  report: ReportUnreadable,
): PageCheckStore {
  const { read, readUpTo } = storedReader('pageChecks', pageChecksCodec, report);
  const documents = versionedDocuments(model, { encode: pageChecksCodec.encode, read });
  return {
    get: documents.get,
    async replace(next, seenVersion) {
      return documents.save(next.id, next, seenVersion);
    },
    async due(now, limit) {
      return readUpTo(limit, (count) =>
        model
          .find({ 'document.dueAt': { $lte: now } })
          .sort({ 'document.dueAt': 1, _id: 1 })
          .limit(count)
          .lean(),
      );
    },
    async doubtful(since, limit) {
      return readUpTo(limit, (count) =>
        model
          .find({ 'document.doubtAt': { $gte: since } })
          .sort({ 'document.doubtAt': 1, _id: 1 })
          .limit(count)
          .lean(),
      );
    },
  };
}
