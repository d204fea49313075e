/** Asks once more about an address that is not in the domain of its website. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import type { AddressAction } from '../src/domain/request/actions.js';
import { contentOf, type Page, type PublishRequest } from '../src/domain/request/publish-request.js';
import type { Office } from '../src/offices/office.js';
import { hostOf, sitesOfAddress, sitesWithoutDomain } from '../src/offices/site-domains.js';
import { siteName } from '../src/text/destination-words.js';
import * as words from '../src/text/page-address.js';
import { doubtfulAddressCard } from './parts/doubtful-address.js';

export function outsideAddressCard(
  request: PublishRequest,
  { as, page: { siteId, url }, office }: { as: AddressAction; page: Page; office: Office },
): messagingApi.FlexMessage {
  const { names } = contentOf(request);
  const [owner] = sitesOfAddress(office, url);
  const site = siteName(office, siteId, names);
  const isUnknown = owner === undefined && sitesWithoutDomain(office).some(({ id: of }) => of === siteId);
  const question = isUnknown
    ? words.unknownQuestion(site, hostOf(url))
    : words.outsideQuestion(site, {
        ...(owner !== undefined && { owner: siteName(office, owner, names) }),
        host: hostOf(url),
      });
  const title = isUnknown ? words.titles.unknown : words.titles.outside;
  return doubtfulAddressCard(request, { as, url, title, question, shown: fingerprint(url) });
}
