/** Fetches what somebody sent from LINE into our files and judges it by its bytes. */
import type { webhook } from '@line/bot-sdk';
import type { Deps } from '../deps.js';
import { cleanFileName, nameFromPattern } from '../domain/file-name.js';
import { acceptedType } from '../domain/file-type.js';
import type { SavedFile } from '../domain/files.js';
import type { Attachment } from '../domain/request/content.js';
import { detectExtension } from '../storage/files/detect-extension.js';
import { fileFaults, photoName } from '../text/filling.js';

export type FileMessage = webhook.ImageMessageContent | webhook.FileMessageContent;

export type FetchedFile = { kind: 'taken'; attachment: Attachment } | { kind: 'refused'; sentence: string };

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** @param number counts the files of the draft: LINE's photos come without a name */
export async function fetchFile(deps: Deps, message: FileMessage, number: number): Promise<FetchedFile> {
  const { maxMegabytes } = deps.office.files;
  const maxBytes = maxMegabytes * BYTES_PER_MEGABYTE;
  const fileName = nameOf(message, number);
  if (message.type === 'file' && message.fileSize > maxBytes) {
    return refused(fileFaults.tooBig(fileName, maxMegabytes));
  }
  const download = await deps.downloadContent(message.id, { maxBytes, save: deps.files.put });
  switch (download.kind) {
    case 'downloaded':
      return judge(deps, { message, fileName, file: download });
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
  { message, fileName, file }: { message: FileMessage; fileName: string; file: SavedFile },
): Promise<FetchedFile> {
  const content = await deps.files.open(file.sha256);
  const detected = content && (await detectExtension(content));
  const name = message.type === 'image' && detected ? withExtension(fileName, detected) : fileName;
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
      messageId: message.id,
    },
  };
}

function nameOf(message: FileMessage, number: number): string {
  const photo = nameFromPattern(photoName, { number, extension: 'jpg' });
  return message.type === 'file' ? cleanFileName(message.fileName, photo) : photo;
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
