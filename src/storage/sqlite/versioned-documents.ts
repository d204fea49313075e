/** Documents that several may change at once: written only if the version is still the one that was seen. */
import type { Database } from 'libsql';
import { requireNextVersion } from '../require-next-version.js';
import { requireText } from '../require-text.js';
import type { StoredSchema } from '../stored-schema.js';
import { documentCodec } from './document-codec.js';
import { prepareWrite } from './write-transaction.js';

export interface VersionedDocuments<T> {
  get(id: string): T | undefined;
  insert(id: string, document: T): boolean;
  replace(id: string, next: T, seenVersion: number): boolean;
  /** As replace, where nobody has seen version 0: then it inserts. */
  save(id: string, next: T, seenVersion: number): boolean;
}

export function versionedDocuments<T extends { version: number }>(
  database: Database,
  table: 'requests' | 'conversations' | 'persons' | 'monthly_notes',
  kind: StoredSchema<T>,
): VersionedDocuments<T> {
  const { encode, decode } = documentCodec(kind);
  const byId = database.prepare(`SELECT document FROM ${table} WHERE id = ?`).pluck();
  const insertOne = prepareWrite(
    database,
    `INSERT INTO ${table} (id, document) VALUES (?, ?) ON CONFLICT (id) DO NOTHING`,
  );
  const replaceOne = prepareWrite(database, `UPDATE ${table} SET document = ? WHERE id = ? AND version = ?`);

  function get(id: string): T | undefined {
    requireText(id);
    const [document] = byId.all(id);
    return document === undefined ? undefined : decode(document);
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
