/** Judges a file as the form does, over a store in a temporary folder. */
import { cleanFileName } from '../../src/domain/file-name.js';
import { judgeSavedFile } from '../../src/form/judge-file.js';
import { createFileStore } from '../../src/storage/files/file-store.js';
import { buildOffice } from './builders.js';
import { fileReader } from './file-reader.js';
import { temporaryFolder } from './temporary-folder.js';

/** All types that an office may ask for. */
const extensions = 'pdf doc docx xls xlsx ppt pptx odt ods odp jpg png gif webp tif csv txt zip rar'.split(
  ' ',
);

export async function judged(sentName: string, bytes: Buffer) {
  const office = buildOffice();
  const files = await createFileStore(temporaryFolder());
  const deps = {
    office: { ...office, files: { ...office.files, extensions } },
    files,
    fileReader,
    newId: () => 'id',
  };
  const file = await files.put(
    (async function* () {
      yield bytes;
    })(),
  );
  const fileName = cleanFileName(sentName, 'file');
  const outcome = await judgeSavedFile(deps, { file, fileName, sentName, messageId: 'message' });
  return { outcome, files, sha256: file.sha256 };
}
