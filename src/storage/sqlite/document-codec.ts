/** Documents as JSON text, checked by their schema both ways: nothing is stored that could not be read back. */
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
