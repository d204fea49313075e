/** A zip that is made while it is sent: one entry after the other, each made when the one before has gone out. */
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export interface PackEntry {
  /** ASCII, with slashes between folders. */
  name: string;
  content: Readable | Uint8Array | string;
}

/** Without compression: what offices attach is compressed already, and papers are. */
const OPTIONS = { compress: false, mode: 0o100644 };

/** Broken off, it lets go of the file that is being read; where an entry fails, it ends as no whole zip. */
export function streamZip(entries: AsyncIterable<PackEntry>, mtime: Date): Readable {
  const zip = new ZipFile();
  const sent = zip.outputStream as Readable;
  let open: Readable = Readable.from([]);
  sent.once('close', () => open.destroy());
  zip.on('error', (error) => sent.destroy(error));

  async function sendAll(): Promise<void> {
    for await (const { name, content } of entries) {
      open = content instanceof Readable ? content : Readable.from([Buffer.from(content)]);
      if (sent.destroyed) open.destroy();
      const gone = finished(open);
      // To its end yazl keeps each stream that it is given, and so a paper's bytes: this closure holds the last one alone.
      zip.addReadStreamLazy(name, { ...OPTIONS, mtime }, (give) => give(null, open));
      await gone;
    }
    zip.end();
  }

  sendAll().catch((error) => sent.destroy(error));
  return sent;
}
