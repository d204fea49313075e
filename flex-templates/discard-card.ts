/** The one confirmation before a draft is thrown away. */
import type { messagingApi } from '@line/bot-sdk';
import type { Draft } from '../src/domain/conversation.js';
import * as words from '../src/text/form.js';
import { wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { textPart } from './parts/text-part.js';

/** @param restarts it is thrown away to begin anew */
export function discardCard(draft: Draft, { restarts = false } = {}): messagingApi.FlexMessage {
  const subject = words.draftSubject(draft);
  return card({
    altText: words.discardAlt(subject),
    tone: 'attention',
    heading: { title: restarts ? words.titles.restart : words.titles.discard, below: subject },
    body: [textPart(words.discardQuestion)],
    buttons: [
      wordButton(restarts ? 'restart' : 'discard'),
      wordButton('save'),
      wordButton('resume', 'primary'),
    ],
  });
}
