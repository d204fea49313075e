/** Documents that several may change at once: written only if the version is still the one that was seen. */
import type { Model } from 'mongoose';
import type { RecordReader } from '../record-reader.js';
import { requireNextVersion } from '../require-next-version.js';
import { requireText } from '../require-text.js';
import type { DocumentCodec } from './document-codec.js';
import { insertNew } from './insert-new.js';
import { type Ask, askAlone } from './joined-reads.js';
import type { StoredDocument } from './models.js';

export interface VersionedDocuments<T> {
  /** Rejects with RecordUnreadable for what can't be read. */
  get(id: string): Promise<T | undefined>;
  /** Where nobody has seen version 0, it inserts. @returns false when somebody was faster. */
  save(id: string, next: T, seenVersion: number): Promise<boolean>;
}

export interface VersionedForm<T> {
  encode: DocumentCodec<T>['encode'];
  read: RecordReader<StoredDocument, T>['read'];
  /** Absent: each is read alone. */
  ask?: Ask;
}

export function versionedDocuments<T extends { version: number }>(
  model: Model<StoredDocument>,
  { encode, read, ask = askAlone }: VersionedForm<T>,
): VersionedDocuments<T> {
  return {
    async get(id) {
      requireText(id);
      const [found] = await ask({ model, filter: { _id: id } });
      return found ? read(found) : undefined;
    },
    async save(id, next, seenVersion) {
      requireText(id);
      requireNextVersion(next.version, seenVersion);
      const document = encode(next);
      if (seenVersion === 0) return insertNew(model, { _id: id, document });
      const present = { _id: id, 'document.version': seenVersion };
      const { matchedCount } = await model.updateOne(present, { $set: { document } });
      return matchedCount === 1;
    },
  };
}
