/** Asks for the right text of an answer of what stands; the present one can be copied. */
import type { messagingApi } from '@line/bot-sdk';
import type { CorrectablePart } from '../src/domain/request/content.js';
import { contentOf, type PublishRequest } from '../src/domain/request/publish-request.js';
import * as words from '../src/text/correct-text.js';
import { onRequest } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { copyButton, postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

/** LINE's limit of what a button copies. */
const MAX_COPIED = 1000;

export function correctTextCard(request: PublishRequest, part: CorrectablePart): messagingApi.FlexMessage {
  const before = contentOf(request)[part];
  const isCopied = before !== '' && before.length <= MAX_COPIED;
  return card({
    altText: words.alt(request, words.askHint),
    heading: requestHeading(words.titles.ask, request),
    body: [
      ...longFact(`${words.partLabel(part)} (${words.labels.before})`, before, lengths.details),
      textPart(words.askHint),
      ...(isCopied ? [textPart(words.copyHint)] : []),
    ],
    buttons: [
      ...(isCopied ? [copyButton(words.buttons.copy, before)] : []),
      postbackButton(words.buttons.otherPart, onRequest('correctText', request)),
      backButton(request),
    ],
  });
}
