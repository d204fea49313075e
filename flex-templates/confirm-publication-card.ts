/** Before a publication is recorded: the webmaster opens the address once more and confirms it. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import type { PublishRequest } from '../src/domain/publish-request.js';
import type { Postback } from '../src/line/postback.js';
import * as publication from '../src/text/publication.js';
import { onRequest } from './parts/actions.js';
import { linkButton, postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export function confirmPublicationCard(request: PublishRequest, url: string): messagingApi.FlexMessage {
  return card({
    altText: publication.confirmAlt(request, url),
    heading: requestHeading(publication.titles.confirm, request),
    body: [
      ...longFact(publication.labels.address, url, lengths.value),
      textPart(publication.confirmQuestion),
    ],
    buttons: [
      ...linkButton(publication.buttons.openPage, url),
      postbackButton(publication.buttons.confirmPublish, confirmation(request, url), 'primary'),
      postbackButton(publication.buttons.changeAddress, onRequest('publish', request)),
    ],
  });
}

function confirmation({ id, version: v }: PublishRequest, url: string): Postback {
  return { do: 'confirmPublish', id, v, shown: fingerprint(url) };
}
