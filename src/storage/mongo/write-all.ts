/** Writes one piece after the other, so that when it fails nothing is still on its way that would arrive afterwards. */
import type { Writable } from 'node:stream';

export async function writeAll(content: AsyncIterable<Uint8Array>, target: Writable): Promise<void> {
  target.on('error', () => {}); // told to the callbacks
  for await (const chunk of content) await called((done) => target.write(chunk, done));
  await called((done) => target.end(done));
}

function called(act: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    act((error) => (error ? reject(error) : resolve()));
  });
}
