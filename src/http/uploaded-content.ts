/** One file of a form while it comes in: streamed to where it is kept, counted on the way, never held in memory. */
import type { Readable } from 'node:stream';
import type { SentFile } from '../form/fetch-file.js';

/** Content that is not wanted is read past, so that the next file of the form can come. */
export function contentOf(stream: Readable): SentFile['fetch'] {
  return async ({ maxBytes, save }) => {
    try {
      return { kind: 'downloaded', ...(await save(counted(stream, maxBytes))) };
    } catch (error) {
      if (error instanceof TooBig) return { kind: 'tooBig' };
      if (stream.errored) return { kind: 'failed', why: stream.errored.message };
      throw error;
    } finally {
      stream.resume();
    }
  };
}

async function* counted(stream: Readable, maxBytes: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > maxBytes) throw new TooBig();
    yield chunk;
  }
}

class TooBig extends Error {}
