/** Papers that were made, in MongoDB. */
import type { Model } from 'mongoose';
import type { MadePaperStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedMadePaper } from '../stored-kinds.js';
import { documentCodec, storedReader } from './document-codec.js';
import { insertNew } from './insert-new.js';
import type { StoredDocument } from './models.js';

export const madePaperCodec = documentCodec(storedMadePaper);

export function createMadePapersStore(
  model: Model<StoredDocument>,
  report: ReportUnreadable,
): MadePaperStore {
  const { readUpTo } = storedReader('madePapers', madePaperCodec, report);
  return {
    async add(paper) {
      await insertNew(model, { _id: paper.id, document: madePaperCodec.encode(paper) });
    },
    async ofRequest(requestId, limit) {
      const newest = { 'document.at': -1, _id: -1 } as const;
      return readUpTo(limit, (count) =>
        model.find({ 'document.requestId': requestId }).sort(newest).limit(count).lean(),
      );
    },
  };
}
