/** Documents that several may change at once: written only if the version is still the one that was seen. */
import type { Database } from 'libsql';
import type { RecordReader } from '../record-reader.js';
import { requireNextVersion } from '../require-next-version.js';
import { requireText } from '../require-text.js';
import { type DocumentCodec, type DocumentRow, recordColumns } from './document-codec.js';
import { prepareRead } from './prepare-read.js';
import { prepareWrite } from './write-transaction.js';

export interface VersionedDocuments<T> {
  /** @throws RecordUnreadable */
  get(id: string): T | undefined;
  insert(id: string, document: T): boolean;
  replace(id: string, next: T, seenVersion: number): boolean;
  /** As replace, where nobody has seen version 0: then it inserts. */
  save(id: string, next: T, seenVersion: number): boolean;
}

export interface VersionedForm<T> {
  table:
    | 'requests'
    | 'conversations'
    | 'persons'
    | 'monthly_notes'
    | 'page_checks'
    | 'checklist_marks'
    | 'placements';
  encode: DocumentCodec<T>['encode'];
  read: RecordReader<DocumentRow, T>['read'];
}

export function versionedDocuments<T extends { version: number }>(
  database: Database,
  { table, encode, read }: VersionedForm<T>,
): VersionedDocuments<T> {
  const byId = prepareRead(database, `SELECT ${recordColumns} FROM ${table} WHERE id = ?`);
  const insertOne = prepareWrite(
    database,
    `INSERT INTO ${table} (id, document) VALUES (?, ?) ON CONFLICT (id) DO NOTHING`,
  );
  const replaceOne = prepareWrite(database, `UPDATE ${table} SET document = ? WHERE id = ? AND version = ?`);

  function get(id: string): T | undefined {
    requireText(id);
    const row = byId.get(id) as DocumentRow | undefined;
    return row && read(row);
  }

  function insert(id: string, document: T): boolean {
    requireText(id);
    return insertOne(id, encode(document)) === 1;
  }

  function replace(id: string, next: T, seenVersion: number): boolean {
    requireText(id);
    requireNextVersion(next.version, seenVersion);
    return replaceOne(encode(next), id, seenVersion) === 1;
  }

  function save(id: string, next: T, seenVersion: number): boolean {
    if (seenVersion > 0) return replace(id, next, seenVersion);
    requireNextVersion(next.version, seenVersion);
    return insert(id, next);
  }

  return { get, insert, replace, save };
}
