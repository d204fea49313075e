/** The papers of one request, each behind a link that expires. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import { placesTitle } from '../src/text/assessment.js';
import * as words from '../src/text/paper.js';
import { openRequest } from '../src/text/request-words.js';
import { buttons as signedButtons } from '../src/text/signed-paper.js';
import { historyButton } from '../src/text/timeline.js';
import { linkButton, postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';

export interface PapersOptions {
  formUrl: string;
  memoUrl: string;
  /** May the reader put it in a place of the yearly assessment? */
  mayPlace?: boolean;
  /** Whether the viewer may attach the paper that was signed by hand. */
  maySign?: boolean;
  /** Whether the viewer may take back the one that was attached last. */
  mayTakeBack?: boolean;
}

export function papersCard(
  request: PublishRequest,
  { formUrl, memoUrl, mayPlace = false, maySign = false, mayTakeBack = false }: PapersOptions,
): messagingApi.FlexMessage {
  return card({
    altText: words.papersAlt(request),
    heading: requestHeading(words.papersTitle, request),
    body: [textPart(words.papersHint), textPart(words.signaturesHint)],
    buttons: [
      ...linkButton(words.buttons.openForm, formUrl, 'primary'),
      ...linkButton(words.buttons.openMemo, memoUrl),
      ...(mayPlace ? [postbackButton(placesTitle, { do: 'showPlaces', id: request.id, from: 0 })] : []),
      ...(maySign
        ? [postbackButton(signedButtons.attach, { do: 'signOnPaper', id: request.id, v: request.version })]
        : []),
      ...(mayTakeBack
        ? [
            postbackButton(signedButtons.takeBack, {
              do: 'undoSignOnPaper',
              id: request.id,
              v: request.version,
            }),
          ]
        : []),
      postbackButton(historyButton, { do: 'history', id: request.id }),
      postbackButton(openRequest, { do: 'show', id: request.id }),
    ],
  });
}
