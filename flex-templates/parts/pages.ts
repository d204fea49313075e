/** Where a publication stands: of several websites each by its name, in the order of their buttons. */
import type { messagingApi } from '@line/bot-sdk';
import { latestLooks, type PageChecks } from '../../src/domain/page-checks.js';
import { contentOf, type PublishRequest, publicationsOf } from '../../src/domain/request/publish-request.js';
import type { Office } from '../../src/offices/office.js';
import { siteName } from '../../src/text/destination-words.js';
import { checkedLabel, lookWords } from '../../src/text/page-checks.js';
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

/** What was last seen of each page, in the same order. */
export function checkFacts(request: PublishRequest, checks: PageChecks | undefined): Fact[] {
  const looks = checks ? latestLooks(checks) : [];
  const publications = publicationsOf(request);
  return publications.map(({ siteId, url }, index) => {
    const look = looks.find((one) => one.siteId === siteId && one.url === url);
    return [checkedLabel(index + 1, publications.length), look && lookWords(look)];
  });
}

export function pageButtons(request: PublishRequest, style?: ButtonStyle): messagingApi.FlexButton[] {
  const publications = publicationsOf(request);
  const of = publications.length;
  return publications.flatMap(({ url }, index) => linkButton(openPage(index + 1, of), url, style));
}
