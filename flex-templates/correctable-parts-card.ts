/** The answers of what stands in which a slip may be corrected: a tap asks for the right text. */
import type { messagingApi } from '@line/bot-sdk';
import type { CorrectablePart } from '../src/domain/request/content.js';
import { contentOf, type PublishRequest } from '../src/domain/request/publish-request.js';
import * as words from '../src/text/correct-text.js';
import { openRequest } from '../src/text/request-words.js';
import { postbackAction } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

export function correctablePartsCard(
  request: PublishRequest,
  parts: readonly CorrectablePart[],
): messagingApi.FlexMessage {
  const { id, version: v } = request;
  const content = contentOf(request);
  const rows = parts.map((part) => {
    const label = words.partLabel(part);
    const action = postbackAction({ do: 'correctPart', id, v, part }, label);
    return tappableRow({ label, detail: content[part], action });
  });
  return card({
    altText: words.alt(request, words.titles.choose),
    heading: requestHeading(words.titles.choose, request),
    body: [textPart(words.chooseHint), ...rows],
    buttons: [postbackButton(openRequest, { do: 'show', id })],
  });
}
