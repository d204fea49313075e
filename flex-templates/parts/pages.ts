/** Where a publication stands: of several websites each by its name, in the order of their buttons. */
import type { messagingApi } from '@line/bot-sdk';
import { contentOf, type PublishRequest, publicationsOf } from '../../src/domain/request/publish-request.js';
import type { Office } from '../../src/offices/office.js';
import { siteName } from '../../src/text/destination-words.js';
import { labels, openPage } from '../../src/text/publication.js';
import { type ButtonStyle, linkButton } from './buttons.js';
import type { Fact } from './facts.js';

export function pageFacts(request: PublishRequest, office: Office): Fact[] {
  const content = contentOf(request);
  const isOneOfMany = content.siteIds.length > 1;
  return publicationsOf(request).map(({ siteId, url }) => [
    isOneOfMany ? siteName(office, siteId, content.names) : labels.address,
    url,
  ]);
}

export function pageButtons(request: PublishRequest, style?: ButtonStyle): messagingApi.FlexButton[] {
  const publications = publicationsOf(request);
  const of = publications.length;
  return publications.flatMap(({ url }, index) => linkButton(openPage(index + 1, of), url, style));
}
