/** Who opened which file, in MongoDB. */
import type { Model } from 'mongoose';
import type { FileAccessStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedFileAccess } from '../stored-kinds.js';
import { documentCodec, storedReader } from './document-codec.js';
import type { StoredDocument } from './models.js';

export const fileAccessCodec = documentCodec(storedFileAccess);

const newest = { 'document.at': -1, _id: -1 } as const;

export function createFileAccessesStore(
  model: Model<StoredDocument>,
  report: ReportUnreadable,
): FileAccessStore {
  const { readUpTo } = storedReader('fileAccesses', fileAccessCodec, report);
  return {
    async add(accesses) {
      const records = accesses.map((access) => ({
        _id: access.id,
        document: fileAccessCodec.encode(access),
      }));
      await model.insertMany(records, { lean: true });
    },
    async ofRequest(requestId, limit) {
      return readUpTo(limit, (count) =>
        model.find({ 'document.requestId': requestId }).sort(newest).limit(count).lean(),
      );
    },
  };
}
