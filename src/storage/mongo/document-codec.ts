/** Documents as BSON with real dates, checked by their schema both ways: nothing is stored that could not be read back. */
import { type RecordKind, type RecordReader, type ReportUnreadable, recordReader } from '../record-reader.js';
import { fromStored, type Stored, type StoredSchema, toStored } from '../stored-schema.js';
import type { StoredDocument } from './models.js';

export interface DocumentCodec<T> {
  encode(document: T): Stored;
  decode(stored: unknown): T;
}

export function documentCodec<T extends object>(kind: StoredSchema<T>): DocumentCodec<T> {
  return {
    encode: (document) => toStored(kind, document),
    decode: (stored) => fromStored(kind, stored),
  };
}

/** A body that LINE sent, or is to get again unchanged, is kept as JSON text: BSON would mend half surrogate pairs. */
export function codecWithJsonBody<T extends { body: unknown }>(kind: StoredSchema<T>): DocumentCodec<T> {
  const { encode, decode } = documentCodec(kind);
  return {
    encode: (document) => ({ ...encode(document), body: JSON.stringify(document.body) }),
    decode: (stored) => decode(withParsedBody(stored)),
  };
}

function withParsedBody(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('body' in stored)) return stored;
  return { ...stored, body: JSON.parse(String(stored.body)) };
}

export function storedReader<T>(
  kind: RecordKind,
  { decode }: Pick<DocumentCodec<T>, 'decode'>,
  report: ReportUnreadable,
): RecordReader<StoredDocument, T> {
  return recordReader({ kind, report, idOf: ({ _id }) => _id, decode: ({ document }) => decode(document) });
}
