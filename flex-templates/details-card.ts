/** All that a request says, for whoever decides on it: the decision card shows the most important of it. */
import type { messagingApi } from '@line/bot-sdk';
import type { Content } from '../src/domain/request/content.js';
import { contentOf, type PublishRequest, presentContent } from '../src/domain/request/publish-request.js';
import * as words from '../src/text/request-words.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { type ContentView, contentFacts } from './parts/content-facts.js';
import { requestHeading } from './parts/heading.js';
import { papersButton } from './parts/papers-button.js';
import { requesterFacts } from './parts/requester-facts.js';
import { signedBefore } from './parts/signed-before.js';

export function detailsCard(request: PublishRequest, view: ContentView): messagingApi.FlexMessage {
  return card({
    altText: `${words.allDetails}: ${words.numberAndSubject(request)}`,
    heading: requestHeading(words.allDetails, request),
    body: [...requesterFacts(request), ...contentFacts(contentShown(request), view), signedBefore(request)],
    buttons: [postbackButton(words.back, { do: 'show', id: request.id }), papersButton(request)],
  });
}

/** The time that an extension asks for does not hold yet: it stands on the card before. */
function contentShown(request: PublishRequest): Content {
  return request.proposal?.kind === 'extension' ? presentContent(request) : contentOf(request);
}
