/** Fetches a file that somebody sent into our files and judges it by its bytes. */
import type { Deps } from '../deps.js';
import { cleanFileName, nameFromPattern } from '../domain/file-name.js';
import { bytesOf } from '../domain/request/file-limits.js';
import type { DownloadContent } from '../line/download-content.js';
import { fileFaults, photoName } from '../text/filling.js';
import { type FetchedFile, judgeSavedFile } from './judge-file.js';

/** A file to be fetched, wherever it comes from. */
export interface SentFile {
  /** What brought it: unsent, that takes the file out again. */
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
      return judgeSavedFile(deps, {
        file: download,
        fileName,
        messageId: sent.messageId,
        ...(sent.named && { sentName: sent.named.fileName }),
      });
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

function nameOf({ named }: SentFile, number: number): string {
  const photo = nameFromPattern(photoName, { number, extension: 'jpg' });
  return named ? cleanFileName(named.fileName, photo) : photo;
}

function rejected(sentence: string): FetchedFile {
  return { kind: 'rejected', sentence };
}
