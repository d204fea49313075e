/** The papers of one request, each behind a link that expires. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import * as words from '../src/text/paper.js';
import { openRequest } from '../src/text/request-words.js';
import { historyButton } from '../src/text/timeline.js';
import { linkButton, postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';

export interface PaperUrls {
  formUrl: string;
  memoUrl: string;
}

export function papersCard(
  request: PublishRequest,
  { formUrl, memoUrl }: PaperUrls,
): messagingApi.FlexMessage {
  return card({
    altText: words.papersAlt(request),
    heading: requestHeading(words.papersTitle, request),
    body: [textPart(words.papersHint), textPart(words.signaturesHint)],
    buttons: [
      ...linkButton(words.buttons.openForm, formUrl, 'primary'),
      ...linkButton(words.buttons.openMemo, memoUrl),
      postbackButton(historyButton, { do: 'history', id: request.id }),
      postbackButton(openRequest, { do: 'show', id: request.id }),
    ],
  });
}
