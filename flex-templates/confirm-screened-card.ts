/** The one confirmation before a screening that names a webmaster. */
import type { messagingApi } from '@line/bot-sdk';
import type { Person } from '../src/domain/person/person.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import { actorWords, labels } from '../src/text/request-words.js';
import * as words from '../src/text/screening.js';
import { backButton } from './parts/back-button.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';

export function confirmScreenedCard(request: PublishRequest, to: Person): messagingApi.FlexMessage {
  const confirm = { do: 'confirmPassTo', id: request.id, v: request.version, to: to.id } as const;
  return card({
    altText: words.confirmAlt(request, to.name),
    heading: requestHeading(words.confirmTitle, request),
    body: [
      ...facts([
        [labels.requester, actorWords(request.requester)],
        [words.labels.to, `${to.name} ${to.position}`],
      ]),
      textPart(words.othersToo),
    ],
    buttons: [postbackButton(words.buttons.confirm, confirm, 'primary'), backButton(request)],
  });
}
