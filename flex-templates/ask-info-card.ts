/** Asks for the text of a question to the requester, or of its answer. */
import type { messagingApi } from '@line/bot-sdk';
import type { InfoAction } from '../src/domain/request/actions.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import * as words from '../src/text/info.js';
import { backButton } from './parts/back-button.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { infoFacts } from './parts/info-facts.js';
import { textPart } from './parts/text-part.js';

export function askInfoCard(request: PublishRequest, as: InfoAction): messagingApi.FlexMessage {
  return card({
    altText: words.asksAlt(request, as),
    tone: 'attention',
    heading: requestHeading(words.titles[as], request),
    body: [...infoFacts(request), textPart(words.asks[as])],
    buttons: [backButton(request)],
  });
}
