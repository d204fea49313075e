/** The body of a call as it came, byte for byte. */
import type { IncomingMessage } from 'node:http';
import getRawBody, { type RawBodyError } from 'raw-body';

/** @returns null when there is more of it than `limit`; rejects when the caller breaks it off. */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const length = request.headers['content-length'] ?? null;
  return getRawBody(request, { length, limit, encoding: null }).catch((error: RawBodyError) => {
    if (error.type === 'entity.too.large') return null;
    throw error;
  });
}
