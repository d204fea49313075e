/** The body of a call as it came, byte for byte. */
import type { IncomingMessage } from 'node:http';

/** @returns null when there is more of it than `limit`. */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) return null;
  }
  return Buffer.concat(chunks);
}
