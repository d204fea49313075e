/** Asks once more about an address that is not in the domain of its website. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import type { AddressAction } from '../src/domain/request/actions.js';
import { contentOf, type Page, type PublishRequest } from '../src/domain/request/publish-request.js';
import type { Office } from '../src/offices/office.js';
import { hostOf, sitesOfAddress, sitesWithoutDomain } from '../src/offices/site-domains.js';
import { siteName } from '../src/text/destination-words.js';
import * as words from '../src/text/page-address.js';
import { buttons } from '../src/text/publication.js';
import { onRequest } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { linkButton, postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export function outsideAddressCard(
  request: PublishRequest,
  { as, page: { siteId, url }, office }: { as: AddressAction; page: Page; office: Office },
): messagingApi.FlexMessage {
  const { id, version: v } = request;
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
  return card({
    altText: words.stepAlt(request, `${question} ${url}`),
    tone: 'attention',
    heading: requestHeading(isUnknown ? words.titles.unknown : words.titles.outside, request),
    body: [...longFact(words.labels.newLink, url, lengths.value), textPart(question)],
    buttons: [
      ...linkButton(buttons.openPage, url),
      postbackButton(words.buttons.acceptOutside, {
        do: 'acceptAddress',
        id,
        v,
        as,
        shown: fingerprint(url),
      }),
      postbackButton(words.buttons.change, onRequest(as, request), 'primary'),
      backButton(request),
    ],
  });
}
