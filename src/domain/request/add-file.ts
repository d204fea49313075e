/** Adds a file to those of a request or of a draft, if there is room for it and it is not there already. */
import type { Attachment } from './content.js';
import { type FileLimits, type RoomFault, roomFault } from './file-limits.js';
import { withFile } from './with-file.js';

export type AddedFile =
  /** Under a name that no other has. Also where the same act had added it before. */
  | { kind: 'added'; files: Attachment[]; file: Attachment }
  /** The same bytes are there under this name. */
  | { kind: 'sameBytes'; fileName: string }
  | { kind: 'noRoom'; fault: RoomFault };

export function addFile(files: readonly Attachment[], file: Attachment, limits: FileLimits): AddedFile {
  const before = files.find(({ messageId }) => messageId === file.messageId);
  if (before) return { kind: 'added', files: [...files], file: before };
  const same = files.find(({ sha256 }) => sha256 === file.sha256);
  if (same) return { kind: 'sameBytes', fileName: same.fileName };
  const fault = roomFault(files, file.sizeInBytes, limits);
  if (fault) return { kind: 'noRoom', fault };
  const all = withFile(files, file);
  return { kind: 'added', files: all, file: all.at(-1) ?? file };
}
