/** All files of a request as one zip, made while it is sent: nothing of it is held in memory or on disk. */
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Deps } from '../deps.js';
import type { Attachment } from '../domain/request/content.js';
import { windowsNames } from '../domain/windows-name.js';

/** Without compression: what offices attach is compressed already. */
const OPTIONS = { compress: false, mode: 0o100644 };

export function zipFiles(
  { files: store, now }: Pick<Deps, 'files' | 'now'>,
  files: readonly Attachment[],
): NodeJS.ReadableStream {
  const zip = new ZipFile();
  const names = windowsNames(files.map(({ fileName }) => fileName));
  const sent = zip.outputStream as Readable;
  let open: Readable | undefined;
  for (const [index, { sha256 }] of files.entries()) {
    zip.addReadStreamLazy(names[index] ?? sha256, { ...OPTIONS, mtime: now() }, (give) => {
      open = Readable.from(contentOf(store, sha256)).on('error', (error) => sent.destroy(error));
      give(null, open);
    });
  }
  zip.end();
  sent.once('close', () => open?.destroy()); // broken off: the file that is being read is let go
  return sent;
}

async function* contentOf(store: Deps['files'], sha256: string): AsyncGenerator<Uint8Array> {
  const content = await store.open(sha256);
  if (!content) throw new Error(`File ${sha256} is gone`);
  yield* content;
}
