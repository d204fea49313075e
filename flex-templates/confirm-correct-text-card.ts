/** The one confirmation before a slip is corrected: what stands there, and what shall. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import { contentOf, type PublishRequest } from '../src/domain/request/publish-request.js';
import type { TextCorrection } from '../src/domain/request/small-correction.js';
import * as words from '../src/text/correct-text.js';
import { backButton } from './parts/back-button.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export function confirmCorrectTextCard(
  request: PublishRequest,
  correction: TextCorrection,
): messagingApi.FlexMessage {
  const { id, version: v } = request;
  const { part, after } = correction;
  const confirmation = { do: 'confirmCorrectPart', id, v, part, shown: fingerprint(correction) } as const;
  return card({
    altText: words.alt(request, words.titles.confirm),
    tone: 'attention',
    heading: requestHeading(words.titles.confirm, request),
    body: [
      ...longFact(
        `${words.partLabel(part)} (${words.labels.before})`,
        contentOf(request)[part],
        lengths.details,
      ),
      ...longFact(words.labels.after, after, lengths.details),
      textPart(words.confirmHint),
    ],
    buttons: [
      postbackButton(words.buttons.confirm, confirmation, 'primary'),
      postbackButton(words.buttons.change, { do: 'correctPart', id, v, part }),
      backButton(request),
    ],
  });
}
