/** To the requester: the request was refused, why, and how to go on. Told in the webmaster's name, as the office does it. */
import type { messagingApi } from '@line/bot-sdk';
import { lastRefusal } from '../src/domain/request/decisions.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import { refusedHint } from '../src/text/extension.js';
import { buttons, withdrawButton } from '../src/text/my-requests.js';
import * as publication from '../src/text/publication.js';
import { onRequest } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { correctButton } from './parts/correct-button.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { papersButton } from './parts/papers-button.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export function refusedCard(
  request: PublishRequest,
  { webmasterName }: { webmasterName?: string } = {},
): messagingApi.FlexMessage {
  const sentence = publication.refusalSentence(request, lastRefusal(request)?.reason ?? '');
  return card({
    altText: sentence,
    tone: 'refused',
    heading: requestHeading(publication.refusedWords(request), request),
    body: [
      textPart(publication.tellsYou(request, webmasterName)),
      note(sentence, 'refused', lengths.reason),
      textPart(isExtension(request) ? refusedHint(request) : publication.correctHint),
    ],
    buttons: [
      correctButton(request),
      postbackButton(withdrawButton(request), onRequest('withdraw', request)),
      postbackButton(buttons.copy, { do: 'copy', id: request.id }),
      papersButton(request),
    ],
  });
}

function isExtension({ proposal }: PublishRequest): boolean {
  return proposal?.kind === 'extension';
}
