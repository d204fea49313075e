/** Fetches a file that somebody sent into our files and judges it by its bytes. */
import type { Deps } from '../deps.js';
import { cleanFileName, nameFromPattern } from '../domain/file-name.js';
import { acceptedType } from '../domain/file-type.js';
import type { SavedFile } from '../domain/files.js';
import type { Attachment } from '../domain/request/content.js';
import type { DownloadContent } from '../line/download-content.js';
import { detectExtension } from '../storage/files/detect-extension.js';
import { fileFaults, photoName } from '../text/filling.js';

/** A file on its way, whichever door it came through. */
export interface SentFile {
  /** What brought it: unsent, that takes the file out again. */
  messageId: string;
  /** Absent: a photo, which comes without name and size. */
  named?: { fileName: string; sizeInBytes: number };
  fetch(options: Parameters<DownloadContent>[1]): ReturnType<DownloadContent>;
}

export type FetchedFile = { kind: 'taken'; attachment: Attachment } | { kind: 'refused'; sentence: string };

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** @param number counts the files of the draft: photos are named by it */
export async function fetchFile(deps: Deps, sent: SentFile, number: number): Promise<FetchedFile> {
  const { maxMegabytes } = deps.office.files;
  const maxBytes = maxMegabytes * BYTES_PER_MEGABYTE;
  const fileName = nameOf(sent, number);
  if (sent.named && sent.named.sizeInBytes > maxBytes) {
    return refused(fileFaults.tooBig(fileName, maxMegabytes));
  }
  const download = await sent.fetch({ maxBytes, save: deps.files.put });
  switch (download.kind) {
    case 'downloaded':
      return judge(deps, { sent, fileName, file: download });
    case 'tooBig':
      return refused(fileFaults.tooBig(fileName, maxMegabytes));
    case 'gone':
      return refused(fileFaults.gone);
    case 'notReady':
    case 'failed':
      return refused(fileFaults.trouble);
  }
}

async function judge(
  deps: Deps,
  { sent, fileName, file }: { sent: SentFile; fileName: string; file: SavedFile },
): Promise<FetchedFile> {
  const content = await deps.files.open(file.sha256);
  const detected = content && (await detectExtension(content));
  const name = !sent.named && detected ? withExtension(fileName, detected) : fileName;
  const { extensions } = deps.office.files;
  const judged = acceptedType({ fileName: name, sizeInBytes: file.size, detected, allowed: extensions });
  if (judged.kind === 'refused') return refused(sentenceFor(judged.reason, { name, extensions }));
  return {
    kind: 'taken',
    attachment: {
      id: deps.newId(),
      fileName: name,
      extension: judged.extension,
      sizeInBytes: file.size,
      sha256: file.sha256,
      messageId: sent.messageId,
    },
  };
}

function nameOf({ named }: SentFile, number: number): string {
  const photo = nameFromPattern(photoName, { number, extension: 'jpg' });
  return named ? cleanFileName(named.fileName, photo) : photo;
}

/** Photos are jpg as a rule; where the bytes say otherwise, so does the name. */
function withExtension(fileName: string, extension: string): string {
  return fileName.replace(/\.[^.]+$/, `.${extension}`);
}

function sentenceFor(
  reason: 'empty' | 'typeNotAllowed' | 'notWhatItsNameSays',
  { name, extensions }: { name: string; extensions: string[] },
): string {
  switch (reason) {
    case 'empty':
      return fileFaults.empty(name);
    case 'typeNotAllowed':
      return fileFaults.notAllowed(name, extensions);
    case 'notWhatItsNameSays':
      return fileFaults.notWhatItsNameSays(name);
  }
}

function refused(sentence: string): FetchedFile {
  return { kind: 'refused', sentence };
}
