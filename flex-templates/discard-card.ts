/** The one confirmation before a draft is thrown away. */
import type { messagingApi } from '@line/bot-sdk';
import type { Draft } from '../src/domain/conversation.js';
import * as words from '../src/text/form.js';
import { wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { textPart } from './parts/text-part.js';

export function discardCard(draft: Draft): messagingApi.FlexMessage {
  const { subject = words.unnamedDraft } = draft.answers;
  return card({
    altText: words.discardAlt(subject),
    tone: 'attention',
    heading: { title: words.titles.discard, below: subject },
    body: [textPart(words.discardQuestion)],
    buttons: [wordButton('discard', 'primary'), wordButton('save'), wordButton('resume')],
  });
}
