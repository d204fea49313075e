/** The papers of one request, each behind a link that expires. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import { placesTitle } from '../src/text/assessment.js';
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
  /** May the reader put it in a place of the yearly assessment? */
  mayPlace?: boolean;
}

export function papersCard(
  request: PublishRequest,
  { formUrl, memoUrl, mayPlace = false }: PaperUrls,
): messagingApi.FlexMessage {
  return card({
    altText: words.papersAlt(request),
    heading: requestHeading(words.papersTitle, request),
    body: [textPart(words.papersHint), textPart(words.signaturesHint)],
    buttons: [
      ...linkButton(words.buttons.openForm, formUrl, 'primary'),
      ...linkButton(words.buttons.openMemo, memoUrl),
      ...(mayPlace ? [postbackButton(placesTitle, { do: 'showPlaces', id: request.id, from: 0 })] : []),
      postbackButton(historyButton, { do: 'history', id: request.id }),
      postbackButton(openRequest, { do: 'show', id: request.id }),
    ],
  });
}
