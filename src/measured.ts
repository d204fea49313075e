/** Counts and hashes bytes on their way from one stream to the next. */
import { createHash } from 'node:crypto';

/** @returns the bytes as they pass, and what they came to once all have passed */
export function measured(source: AsyncIterable<Uint8Array>): {
  bytes: AsyncGenerator<Uint8Array>;
  total(): { sha256: string; size: number };
} {
  const hash = createHash('sha256');
  let size = 0;
  async function* bytes() {
    for await (const piece of source) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
  }
  return { bytes: bytes(), total: () => ({ size, sha256: hash.digest('hex') }) };
}
