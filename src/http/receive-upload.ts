/** One file of the upload page: fetched and judged as one from the chat, and added to its place. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { Attachment } from '../domain/request/content.js';
import { roomFault } from '../domain/request/file-limits.js';
import type { AddedToPlace, UploadPlace } from '../domain/upload-place.js';
import { fetchFile } from '../form/fetch-file.js';
import { sameFileAgain } from '../text/filling.js';
import * as words from '../text/upload.js';
import type { UploadResult } from '../web/upload/upload-page.js';
import type { IncomingFile } from './receive-form.js';
import { contentOf } from './uploaded-content.js';

export interface UploadReceiver {
  by: Person;
  place: UploadPlace;
  /** The id of whatever the place keeps the files for. */
  id: string;
}

/** @param before the file before this one in the form: they are added in their order */
export async function receiveUpload(
  deps: Deps,
  { by, place, id }: UploadReceiver,
  { file, before }: { file: IncomingFile; before: Promise<unknown> },
): Promise<UploadResult> {
  const { stream, fileName } = file;
  const unwanted = (result: UploadResult) => {
    stream.resume();
    return result;
  };
  const limits = deps.office.files;
  const messageId = uploadIdOf(deps, file);
  const open = await place.look(by, id);
  if (!open) return unwanted(rejected(words.placeClosed));
  const known = open.files.find((one) => one.messageId === messageId);
  if (known) return unwanted(taken(known));
  if (roomFault(open.files, 0, limits)) return unwanted(rejected(words.noRoomOnPage(limits)));

  const fetched = await fetchFile(deps, { by, messageId, named: { fileName }, fetch: contentOf(stream) }, 1);
  await before;
  if (fetched.kind === 'rejected') return rejected(fetched.sentence);
  const { attachment } = fetched;
  return resultOf(deps, await place.add(by, { id, attachment, actKey: messageId }));
}

const UPLOAD_ID = /^[\w-]{8,64}$/;

/** Given by the page's script, so that a file which is sent again is the same file. */
function uploadIdOf({ newId }: Deps, { fields: { upload }, index }: IncomingFile): string {
  const id = typeof upload === 'string' && UPLOAD_ID.test(upload) ? upload : newId();
  return `web-${id}-${index}`;
}

function resultOf({ office }: Deps, added: AddedToPlace): UploadResult {
  switch (added.kind) {
    case 'added':
      return taken(added.file);
    case 'sameBytes':
      return rejected(sameFileAgain(added.fileName));
    case 'noRoom':
      return rejected(words.noRoomOnPage(office.files));
    case 'closed':
      return rejected(words.placeClosed);
  }
}

function taken({ fileName, sizeInBytes }: Attachment): UploadResult {
  return { kind: 'done', sentence: words.taken(fileName, sizeInBytes) };
}

function rejected(sentence: string): UploadResult {
  return { kind: 'rejected', sentence };
}
