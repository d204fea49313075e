/** Where a publication stands: of several websites each by its name. */
import type { messagingApi } from '@line/bot-sdk';
import { latestLooks, type PageChecks } from '../../src/domain/page-checks.js';
import { contentOf, type PublishRequest, publicationsOf } from '../../src/domain/request/publish-request.js';
import type { Office } from '../../src/offices/office.js';
import { siteName } from '../../src/text/destination-words.js';
import { checkedLabel, lookWords } from '../../src/text/page-checks.js';
import { buttons, labels } from '../../src/text/publication.js';
import { linkAction } from './actions.js';
import { type ButtonStyle, linkButton } from './buttons.js';
import type { Fact } from './facts.js';
import { tappableRow } from './tappable-row.js';

const { openPage } = buttons;

export function pageFacts(request: PublishRequest, office: Office): Fact[] {
  const content = contentOf(request);
  const isOneOfMany = content.siteIds.length > 1;
  return publicationsOf(request).map(({ siteId, url }) => [
    isOneOfMany ? siteName(office, siteId, content.names) : labels.address,
    url,
  ]);
}

/** The last findings on each page, in the same order. */
export function checkFacts(request: PublishRequest, checks: PageChecks | undefined): Fact[] {
  const looks = checks ? latestLooks(checks) : [];
  const publications = publicationsOf(request);
  return publications.map(({ siteId, url }, index) => {
    const look = looks.find((one) => one.siteId === siteId && one.url === url);
    return [checkedLabel(index + 1, publications.length), look && lookWords(look)];
  });
}

export function pageButtons(
  request: PublishRequest,
  office: Office,
  style?: ButtonStyle,
): messagingApi.FlexComponent[] {
  return pageLinks(publicationsOf(request), { request, office, style });
}

/** Each of several pages says its website by name, which is longer than a button may be. */
export function pageLinks(
  pages: readonly { siteId: string; url: string }[],
  { request, office, style }: { request: PublishRequest; office: Office; style?: ButtonStyle | undefined },
): messagingApi.FlexComponent[] {
  if (pages.length <= 1) return pages.flatMap(({ url }) => linkButton(openPage, url, style));
  const { names } = contentOf(request);
  return pages.flatMap(({ siteId, url }) => {
    const action = linkAction(url);
    return action ? [tappableRow({ label: siteName(office, siteId, names), detail: openPage, action })] : [];
  });
}
