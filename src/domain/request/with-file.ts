/** One more file among those of a request: the same bytes are kept once, and two files of one name are told apart. */
import type { Attachment } from './content.js';

export function withFile(files: readonly Attachment[], file: Attachment): Attachment[] {
  const isThere = files.some(
    ({ messageId, sha256 }) => messageId === file.messageId || sha256 === file.sha256,
  );
  return isThere ? [...files] : [...files, { ...file, fileName: distinctName(files, file.fileName) }];
}

/** `report.pdf`, `report (2).pdf`, `report (3).pdf`: also where the letters differ in case alone, as Windows takes names. */
function distinctName(files: readonly Attachment[], fileName: string): string {
  const taken = new Set(files.map((file) => file.fileName.toLowerCase()));
  const { stem = fileName, extension = '' } =
    /^(?<stem>.*?)(?<extension>\.[^.]+)?$/su.exec(fileName)?.groups ?? {};
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? fileName : `${stem} (${number})${extension}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** One place nearer to the first; the first stays. */
export function movedUp(files: readonly Attachment[], fileId: string): Attachment[] {
  const index = files.findIndex(({ id }) => id === fileId);
  const [before, file] = [files[index - 1], files[index]];
  return before && file ? files.toSpliced(index - 1, 2, file, before) : [...files];
}
