/** All that is in a zip, by name, in its order. */
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

export async function readZip(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const open = promisify(fromBuffer) as (given: Buffer, options: object) => Promise<ZipFile>;
  const zip = await open(Buffer.from(bytes), { lazyEntries: true });
  const parts = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(parts));
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, async (error, stream) => {
        if (error) return reject(error);
        parts.set(entry.fileName, await buffer(stream));
        zip.readEntry();
      });
    });
    zip.readEntry();
  });
}
