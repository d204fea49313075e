/** The empty form, for those who must use paper; and how to get that of a request. */
import type { messagingApi } from '@line/bot-sdk';
import * as words from '../src/text/paper.js';
import { linkButton, wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { textPart } from './parts/text-part.js';

export function blankFormCard({ formUrl }: { formUrl: string }): messagingApi.FlexMessage {
  return card({
    altText: words.blankTitle,
    heading: { title: words.blankTitle },
    body: [textPart(words.blankHint)],
    buttons: [
      ...linkButton(words.buttons.openBlankForm, formUrl, 'primary'),
      wordButton('status'),
      wordButton('myWork'),
    ],
  });
}
