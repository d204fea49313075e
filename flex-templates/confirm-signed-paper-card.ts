/** The one confirmation before a paper that was signed by hand goes on record: its files, who signed, and why. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import type { Attachment } from '../src/domain/request/content.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import * as words from '../src/text/signed-paper.js';
import { backButton } from './parts/back-button.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { attachmentRows } from './parts/content-facts.js';
import { longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export interface SignedPaperPreview {
  value: { papers: Attachment[]; reason: string };
  fileUrl(file: Attachment): string;
}

export function confirmSignedPaperCard(
  request: PublishRequest,
  { value, fileUrl }: SignedPaperPreview,
): messagingApi.FlexMessage {
  const { id, version: v } = request;
  const confirmation = { do: 'confirmSignOnPaper', id, v, shown: fingerprint(value) } as const;
  return card({
    altText: words.alt(request, words.titles.confirm),
    tone: 'attention',
    heading: requestHeading(words.titles.confirm, request),
    body: [
      ...attachmentRows(value.papers, fileUrl),
      ...longFact(words.labels.reason, value.reason, lengths.reason),
      textPart(words.confirmHint),
    ],
    buttons: [
      postbackButton(words.buttons.confirm, confirmation, 'primary'),
      postbackButton(words.buttons.change, { do: 'signOnPaper', id, v }),
      backButton(request),
    ],
  });
}
