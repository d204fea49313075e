/** Versioned documents of which there are few enough to be read together, in SQLite. */
import type { Database } from 'libsql';
import type { ReportUnreadable } from '../record-reader.js';
import { type DocumentCodec, type DocumentRow, recordColumns, rowReader } from './document-codec.js';
import { prepareRead } from './prepare-read.js';
import { type VersionedForm, versionedDocuments } from './versioned-documents.js';

export interface ListedForm<T> {
  table: VersionedForm<T>['table'];
  kind: Parameters<typeof rowReader>[0];
  codec: DocumentCodec<T>;
}

export function listedDocuments<T extends { id: string; version: number }>(
  database: Database,
  { table, kind, codec }: ListedForm<T>,
  report: ReportUnreadable,
) {
  const { read, readAll } = rowReader(kind, codec, report);
  const documents = versionedDocuments(database, { table, encode: codec.encode, read });
  const all = prepareRead(database, `SELECT ${recordColumns} FROM ${table} ORDER BY id`);
  return {
    async get(id: string): Promise<T | undefined> {
      return documents.get(id);
    },
    async list(): Promise<T[]> {
      return readAll(all.all() as DocumentRow[]);
    },
    async replace(next: T, seenVersion: number): Promise<boolean> {
      return documents.save(next.id, next, seenVersion);
    },
  };
}
