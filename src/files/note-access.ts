/** Writes down who opened which file. */
import type { Deps } from '../deps.js';
import type { FileAccess } from '../domain/file-access.js';
import type { Attachment } from '../domain/request/content.js';

export interface Opened {
  requestId: string;
  personId: string;
  act: FileAccess['act'];
  files: readonly Attachment[];
}

export async function noteAccess(
  deps: Pick<Deps, 'stores' | 'now' | 'newId'>,
  { files, ...opened }: Opened,
): Promise<void> {
  const at = deps.now();
  const accesses = files.map(({ id, fileName, sha256 }) => ({
    id: deps.newId(),
    at,
    ...opened,
    fileId: id,
    fileName,
    sha256,
  }));
  await deps.stores.fileAccesses.add(accesses);
}
