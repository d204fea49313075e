/** To whoever attaches a paper that was signed by hand: what has come of it, and what is still asked for. */
import type { messagingApi } from '@line/bot-sdk';
import type { Attachment } from '../src/domain/request/content.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import * as words from '../src/text/signed-paper.js';
import { title as uploadTitle } from '../src/text/upload.js';
import { backButton } from './parts/back-button.js';
import { linkButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { attachmentRows } from './parts/content-facts.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { textPart } from './parts/text-part.js';

export interface SignedPaperOptions {
  asked: { attachments: Attachment[] };
  fileUrl(file: Attachment): string;
  /** The page on which files are attached. */
  uploadUrl: string;
  /** The outcome of the last file. */
  notice?: string | undefined;
}

export function signedPaperCard(
  request: PublishRequest,
  { asked: { attachments }, fileUrl, uploadUrl, notice }: SignedPaperOptions,
): messagingApi.FlexMessage {
  return card({
    altText: words.alt(request, words.titles.ask),
    tone: 'attention',
    heading: requestHeading(words.titles.ask, request),
    body: [
      textPart(`${words.sendFiles} ${words.sendReason}`),
      ...attachmentRows(attachments, fileUrl),
      ...(notice ? [note(notice, 'attention')] : []),
    ],
    buttons: [...linkButton(uploadTitle, uploadUrl), backButton(request)],
  });
}
