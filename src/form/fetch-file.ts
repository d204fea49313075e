/** Fetches a file that somebody sent into our files and judges it by its bytes. */
import type { Deps } from '../deps.js';
import { cleanFileName, nameFromPattern } from '../domain/file-name.js';
import type { Person } from '../domain/person/person.js';
import { bytesOf } from '../domain/request/file-limits.js';
import type { DownloadContent } from '../line/download-content.js';
import { fileFaults, photoName } from '../text/filling.js';
import { type FetchedFile, judgeSavedFile, type SavedUpload } from './judge-file.js';
import { tellInfected } from './tell-infected.js';

/** A file to be fetched, wherever it comes from. */
export interface SentFile {
  by: Person;
  /** The message that brought it: unsent, it takes the file out again. */
  messageId: string;
  /** Absent: a photo, which comes without name. The size where it is known beforehand. */
  named?: { fileName: string; sizeInBytes?: number };
  fetch(options: Parameters<DownloadContent>[1]): ReturnType<DownloadContent>;
}

/** @param number counts the files of the draft: photos are named by it */
export async function fetchFile(deps: Deps, sent: SentFile, number: number): Promise<FetchedFile> {
  const { maxMegabytes } = deps.office.files;
  const maxBytes = bytesOf(maxMegabytes);
  const fileName = nameOf(sent, number);
  if ((sent.named?.sizeInBytes ?? 0) > maxBytes) {
    return rejected(fileFaults.tooBig(fileName, maxMegabytes));
  }
  const download = await sent.fetch({ maxBytes, save: deps.files.put });
  switch (download.kind) {
    case 'downloaded':
      return judge(deps, sent, { file: download, fileName });
    case 'tooBig':
      return rejected(fileFaults.tooBig(fileName, maxMegabytes));
    case 'elsewhere':
      return rejected(fileFaults.elsewhere);
    case 'gone':
      return rejected(fileFaults.gone);
    case 'notReady':
    case 'failed':
      return rejected(fileFaults.trouble);
  }
}

async function judge(
  deps: Deps,
  { by, messageId, named }: SentFile,
  saved: Pick<SavedUpload, 'file' | 'fileName'>,
): Promise<FetchedFile> {
  const sentName = named && { sentName: named.fileName };
  const judged = await judgeSavedFile(deps, { ...saved, messageId, ...sentName });
  if (judged.kind === 'rejected' && judged.isInfected) {
    await tellInfected(deps, { by, fileName: saved.fileName, id: messageId });
  }
  return judged;
}

function nameOf({ named }: SentFile, number: number): string {
  const photo = nameFromPattern(photoName, { number, extension: 'jpg' });
  return named ? cleanFileName(named.fileName, photo) : photo;
}

function rejected(sentence: string): FetchedFile {
  return { kind: 'rejected', sentence };
}
