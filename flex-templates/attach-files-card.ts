/** To whoever puts a request together: its files as they will go on, each of which can be taken out. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import type { Attachment } from '../src/domain/request/content.js';
import { contentOf, type PublishRequest } from '../src/domain/request/publish-request.js';
import * as words from '../src/text/attach.js';
import { buttons, removeFileNumber } from '../src/text/form.js';
import { attachmentWords } from '../src/text/request-words.js';
import { title as uploadTitle } from '../src/text/upload.js';
import { linkAction, postbackAction } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { linkButton, postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { fileNoteRows } from './parts/content-facts.js';
import { besideTap } from './parts/editable-row.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { linkRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export interface AttachFilesOptions {
  asked: { attachments: Attachment[] };
  fileUrl(file: Attachment): string;
  /** The page on which files are attached. */
  uploadUrl: string;
  /** The outcome of the last file. */
  notice?: string | undefined;
}

export function attachFilesCard(
  request: PublishRequest,
  { asked: { attachments }, fileUrl, uploadUrl, notice }: AttachFilesOptions,
): messagingApi.FlexMessage {
  const { id, version: v } = request;
  const onRecord = contentOf(request).attachments.map((file) => file.id);
  const fresh = attachments.filter((file) => !onRecord.includes(file.id)).map(({ fileName }) => fileName);
  const rows = attachments.flatMap((file, index) => {
    const link = linkRow(attachmentWords(file, lengths.fileName), linkAction(fileUrl(file)));
    const action = postbackAction({ do: 'detachFile', id, v, file: file.id }, removeFileNumber(index + 1));
    return [besideTap(link, { word: buttons.removeFile, action }), ...fileNoteRows(file)];
  });
  return card({
    altText: words.alt(request, attachments.length),
    tone: 'attention',
    heading: requestHeading(words.title, request),
    body: [
      textPart(words.sendFiles),
      ...(rows.length > 0 ? rows : [textPart(words.noFiles)]),
      ...(fresh.length > 0 ? [note(words.notRecorded(fresh), 'calm', lengths.details)] : []),
      ...(notice ? [note(notice, 'attention')] : []),
    ],
    buttons: [
      postbackButton(
        words.buttons.confirm,
        { do: 'confirmAttach', id, v, shown: fingerprint(attachments) },
        'primary',
      ),
      ...linkButton(uploadTitle, uploadUrl),
      backButton(request),
    ],
  });
}
