/** Documents as JSON text, checked by their schema both ways: nothing is stored that could not be read back. */
import { type RecordKind, type RecordReader, type ReportUnreadable, recordReader } from '../record-reader.js';
import { fromStored, type Stored, type StoredSchema, toStored } from '../stored-schema.js';

export interface DocumentCodec<T> {
  encode(document: T): string;
  /** @param bytes as `recordColumns` gives them; where they are not UTF-8 or not JSON, it throws */
  decode(bytes: ArrayBuffer): T;
}

export function documentCodec<T extends object>(kind: StoredSchema<T>): DocumentCodec<T> {
  return {
    encode: (document) => JSON.stringify(toStored(kind, document)),
    decode: (bytes) => fromStored(kind, storedIn(bytes)),
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

export function storedIn(bytes: ArrayBuffer): Stored {
  return JSON.parse(utf8.decode(bytes));
}

/** A row of a table of documents. */
export interface DocumentRow {
  idBytes: ArrayBuffer;
  document: ArrayBuffer;
}

/** As bytes: libsql ends the process where a text is not UTF-8, which is what one flipped byte makes of Thai. */
export const recordColumns = columnsOf('document');

export function columnsOf(document: string): string {
  return `CAST(id AS BLOB) AS idBytes, CAST(${document} AS BLOB) AS document`;
}

/** The readable part of damaged bytes. */
export function shownText(bytes: ArrayBuffer): string {
  return Buffer.from(bytes).toString();
}

export function rowReader<T>(
  kind: RecordKind,
  { decode }: Pick<DocumentCodec<T>, 'decode'>,
  report: ReportUnreadable,
): RecordReader<DocumentRow, T> {
  return recordReader({
    kind,
    report,
    idOf: ({ idBytes }) => shownText(idBytes),
    decode: ({ document }) => decode(document),
  });
}
