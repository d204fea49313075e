/** Before a refusal is recorded: exactly what the requester will read. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import type { Actor } from '../src/domain/request/actor.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import type { Postback } from '../src/line/postback.js';
import {
  buttons,
  confirmWord,
  refusalPreviewAlt,
  refusalPreviewIntro,
  titles,
} from '../src/text/approval.js';
import { refusalSentence } from '../src/text/publication.js';
import { refuseWord } from '../src/text/statuses.js';
import { actingFacts } from './parts/acting-facts.js';
import { refusalAs, refusalOf } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

/** @param by as whoever is about to decide will stand on record */
export function refusalPreviewCard(
  request: PublishRequest,
  reason: string,
  by: Pick<Actor, 'actingFor'> = {},
): messagingApi.FlexMessage {
  return card({
    altText: refusalPreviewAlt(request, reason),
    tone: 'attention',
    heading: requestHeading(titles.refusalPreview, request),
    body: [
      textPart(refusalPreviewIntro),
      note(refusalSentence(request, reason), 'refused', lengths.reason),
      ...actingFacts(by),
    ],
    buttons: [
      postbackButton(confirmWord(refuseWord(request)), confirmation(request, reason), 'primary'),
      postbackButton(buttons.changeReason, refusalOf('refuse', request)),
      backButton(request),
    ],
  });
}

function confirmation({ id, version: v, ...request }: PublishRequest, reason: string): Postback {
  return { do: 'confirmRefuse', id, v, as: refusalAs(request), shown: fingerprint(reason) };
}
