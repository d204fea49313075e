/** Kinds of personal data in the text of a file, as its attachment keeps them: never the data itself. */
import type { Deps } from '../deps.js';
import { TEXT_EXTENSIONS } from '../domain/file-reader.js';
import type { SavedFile } from '../domain/files.js';
import type { Attachment } from '../domain/request/content.js';
import { toRead } from './file-to-read.js';

export async function personalDataOf(
  deps: Pick<Deps, 'office' | 'files' | 'fileReader'>,
  file: SavedFile,
  extension: string,
): Promise<Pick<Attachment, 'personalData' | 'isTextUnread'>> {
  if (!TEXT_EXTENSIONS.has(extension)) return {};
  const { patientWords } = deps.office.personalData;
  const text = { extension, patientWords };
  const { kinds, isWhole } = await deps.fileReader.findPersonalData(toRead(deps, file), text);
  return { ...(kinds.length > 0 && { personalData: kinds }), ...(!isWhole && { isTextUnread: true }) };
}
