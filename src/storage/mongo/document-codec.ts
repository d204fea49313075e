/** Documents as BSON with real dates, checked by their schema both ways: nothing is stored that could not be read back. */
import type { z } from 'zod';

export type Encoded = Record<string, unknown>;

export interface DocumentCodec<T> {
  encode(document: T): Encoded;
  decode(stored: unknown): T;
}

export function documentCodec<T extends object>(schema: z.ZodType<T>): DocumentCodec<T> {
  return {
    encode: (document) => Object.fromEntries(Object.entries(schema.parse(document))),
    decode: (stored) => schema.parse(stored),
  };
}

/** What LINE sent, or is to get again unchanged, is kept as JSON text: BSON would mend half surrogate pairs. */
export function codecWithJsonBody<T extends { body: unknown }>(schema: z.ZodType<T>): DocumentCodec<T> {
  const { encode, decode } = documentCodec(schema);
  return {
    encode: (document) => ({ ...encode(document), body: JSON.stringify(document.body) }),
    decode: (stored) => decode(withParsedBody(stored)),
  };
}

function withParsedBody(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('body' in stored)) return stored;
  return { ...stored, body: JSON.parse(String(stored.body)) };
}
