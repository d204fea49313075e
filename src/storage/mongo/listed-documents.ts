/** Versioned documents of which there are few enough to be read together, in MongoDB. */
import type { Model } from 'mongoose';
import type { ReportUnreadable } from '../record-reader.js';
import { type DocumentCodec, storedReader } from './document-codec.js';
import type { StoredDocument } from './models.js';
import { versionedDocuments } from './versioned-documents.js';

export interface ListedForm<T> {
  kind: Parameters<typeof storedReader>[0];
  codec: DocumentCodec<T>;
}

export function listedDocuments<T extends { id: string; version: number }>(
  model: Model<StoredDocument>,
  { kind, codec }: ListedForm<T>,
  report: ReportUnreadable,
) {
  const { read, readAll } = storedReader(kind, codec, report);
  const documents = versionedDocuments(model, { encode: codec.encode, read });
  return {
    get: documents.get,
    async list(): Promise<T[]> {
      return readAll(await model.find().sort({ _id: 1 }).lean());
    },
    async replace(next: T, seenVersion: number): Promise<boolean> {
      return documents.save(next.id, next, seenVersion);
    },
  };
}
