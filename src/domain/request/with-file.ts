/** One more file among those of a request: the same bytes are kept once, and two files of one name are told apart. */
import type { Attachment } from './content.js';

export function withFile(files: readonly Attachment[], file: Attachment): Attachment[] {
  const isThere = files.some(
    ({ messageId, sha256 }) => messageId === file.messageId || sha256 === file.sha256,
  );
  return isThere ? [...files] : [...files, { ...file, fileName: distinctName(files, file.fileName) }];
}

/** The file that holds the same bytes, where `file` itself was not kept for that reason. */
export function keptInstead(files: readonly Attachment[], file: Attachment): Attachment | undefined {
  if (files.some(({ messageId }) => messageId === file.messageId)) return undefined;
  return files.find(({ sha256 }) => sha256 === file.sha256);
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
