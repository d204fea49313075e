/** Which files a stored document names, whatever part of it does: a part that is added later can't be forgotten here. */
import type { Attachment } from './request/content.js';

export type NamedFile = Pick<Attachment, 'fileName' | 'sha256'>;

const SHA256 = /^[0-9a-f]{64}$/;

/** Each name and content once, in the order in which they stand. */
export function filesNamedIn(document: unknown): NamedFile[] {
  const found = new Map<string, NamedFile>();
  for (const part of partsOf(document)) {
    if (isFile(part)) found.set(`${part.sha256} ${part.fileName}`, part);
  }
  return [...found.values()].map(({ fileName, sha256 }) => ({ fileName, sha256 }));
}

function* partsOf(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* partsOf(part);
}

function isFile(part: object): part is NamedFile {
  const { sha256, fileName } = part as Partial<Record<string, unknown>>;
  return typeof fileName === 'string' && typeof sha256 === 'string' && SHA256.test(sha256);
}
