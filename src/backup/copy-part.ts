/** Copies one file into a backup, and says what came to lie there. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { measured } from '../measured.js';
import type { Part } from './manifest.js';

type Copied = Omit<Part, 'path'>;

/** Readable by its owner alone, and on the disk when it resolves. */
export async function copyPart(from: string, to: string): Promise<Copied> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const { bytes, total } = measured(createReadStream(from));
  await pipeline(bytes, createWriteStream(to, { flags: 'wx', mode: 0o600, flush: true }));
  const { size, sha256 } = total();
  return { bytes: size, sha256 };
}

export async function measurePart(file: string): Promise<Copied> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece);
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') };
}

/** Shares the bytes with an earlier backup on the same disk. @returns false where that is not possible */
export async function linkPart(from: string, to: string): Promise<boolean> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  return link(from, to).then(
    () => true,
    () => false,
  );
}
