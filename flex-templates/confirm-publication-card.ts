/** Before a publication is recorded: the webmaster opens the address once more and confirms it. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import { contentOf, type PublishRequest, sitesLeft } from '../src/domain/request/publish-request.js';
import type { Postback } from '../src/line/postback.js';
import type { Office } from '../src/offices/office.js';
import { siteName } from '../src/text/destination-words.js';
import * as publication from '../src/text/publication.js';
import { onRequest } from './parts/actions.js';
import { linkButton, postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export interface AddressToConfirm {
  url: string;
  office: Office;
}

export function confirmPublicationCard(
  request: PublishRequest,
  { url, office }: AddressToConfirm,
): messagingApi.FlexMessage {
  const { siteIds, names } = contentOf(request);
  const [site = '', ...others] = sitesLeft(request).map((id) => siteName(office, id, names));
  return card({
    altText: publication.confirmAlt(request, url),
    heading: requestHeading(publication.titles.confirm, request),
    body: [
      ...longFact(siteIds.length > 1 ? site : publication.labels.address, url, lengths.value),
      textPart(`${publication.confirmQuestion} ${publication.afterConfirming(others)}`),
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
