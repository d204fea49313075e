/** The one confirmation before a permit; it names what is permitted. */
import type { messagingApi } from '@line/bot-sdk';
import type { Actor } from '../src/domain/request/actor.js';
import { contentOf, type PublishRequest } from '../src/domain/request/publish-request.js';
import { contentLabels } from '../src/form/questions.js';
import { confirmPermitAlt, confirmPermitQuestion, confirmWord } from '../src/text/approval.js';
import * as extension from '../src/text/extension.js';
import * as words from '../src/text/request-words.js';
import { permitWord } from '../src/text/statuses.js';
import { actingFacts } from './parts/acting-facts.js';
import { onRequest } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { type Fact, facts } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';

/** @param by as whoever is about to decide will stand on record */
export function confirmPermitCard(
  request: PublishRequest,
  by: Pick<Actor, 'actingFor'> = {},
): messagingApi.FlexMessage {
  return card({
    altText: confirmPermitAlt(request),
    heading: requestHeading(confirmWord(permitWord(request)), request),
    body: [
      ...facts([[words.labels.requester, words.actorWords(request.requester)], ...periodFacts(request)]),
      ...actingFacts(by),
      textPart(question(request)),
    ],
    buttons: [
      postbackButton(confirmWord(permitWord(request)), onRequest('confirmPermit', request), 'primary'),
      backButton(request),
    ],
  });
}

/** An extension shows the day that holds beside the one that is asked for. */
function periodFacts(request: PublishRequest): Fact[] {
  return request.proposal?.kind === 'extension'
    ? [
        [extension.labels.before, extension.presentDayWords(request)],
        [extension.labels.after, extension.askedWords(request)],
      ]
    : [[contentLabels.online, words.onlineWords(contentOf(request).online)]];
}

/** An extension is done with its last sign-off: nobody acts after that. */
function question(request: PublishRequest): string {
  const { proposal } = request;
  const isDone = proposal?.kind === 'extension' && proposal.stepIndex === proposal.steps.length - 1;
  return isDone ? extension.afterPermitting(request) : confirmPermitQuestion;
}
