/** Documents as JSON text, checked by their schema both ways: nothing is stored that could not be read back. */
import type { z } from 'zod';

export interface DocumentCodec<T> {
  encode(document: T): string;
  decode(text: unknown): T;
}

export function documentCodec<T>(schema: z.ZodType<T>): DocumentCodec<T> {
  return {
    encode: (document) => JSON.stringify(schema.parse(document)),
    decode: (text) => schema.parse(JSON.parse(String(text))),
  };
}
