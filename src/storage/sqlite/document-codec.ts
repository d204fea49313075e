/** Documents as JSON text, checked by their schema both ways: nothing is stored that could not be read back. */
import { type RecordKind, type RecordReader, type ReportUnreadable, recordReader } from '../record-reader.js';
import { fromStored, type StoredSchema, toStored } from '../stored-schema.js';

export interface DocumentCodec<T> {
  encode(document: T): string;
  decode(text: unknown): T;
}

export function documentCodec<T extends object>(kind: StoredSchema<T>): DocumentCodec<T> {
  return {
    encode: (document) => JSON.stringify(toStored(kind, document)),
    decode: (text) => fromStored(kind, JSON.parse(String(text))),
  };
}

/** A row of a table of documents. */
export interface DocumentRow {
  id: string;
  document: string;
}

export function rowReader<T>(
  kind: RecordKind,
  { decode }: Pick<DocumentCodec<T>, 'decode'>,
  report: ReportUnreadable,
): RecordReader<DocumentRow, T> {
  return recordReader({ kind, report, idOf: ({ id }) => id, decode: ({ document }) => decode(document) });
}
