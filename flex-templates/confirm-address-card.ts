/** The one confirmation before a recorded address is corrected: what stands there, what shall, and why. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import {
  contentOf,
  type Page,
  type PublishRequest,
  standsAt,
} from '../src/domain/request/publish-request.js';
import type { Office } from '../src/offices/office.js';
import { isOnlySite, siteName } from '../src/text/destination-words.js';
import * as words from '../src/text/page-address.js';
import { labels } from '../src/text/request-words.js';
import { onRequest } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { pageLinks } from './parts/pages.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export interface AddressPreview {
  pages: Page[];
  reason?: string;
}

export function confirmAddressCard(
  request: PublishRequest,
  { office, ...shown }: AddressPreview & { office: Office },
): messagingApi.FlexMessage {
  const { id, version: v } = request;
  const { pages, reason = '' } = shown;
  return card({
    altText: words.confirmAlt(
      request,
      pages.map(({ url }) => url),
    ),
    tone: 'attention',
    heading: requestHeading(words.titles.confirmCorrection, request),
    body: [
      ...pages.flatMap((page) => correction(request, page, office)),
      ...longFact(labels.reason, reason, lengths.reason),
      textPart(words.confirmQuestion),
    ],
    buttons: [
      ...pageLinks(pages, { request, office }),
      postbackButton(
        words.buttons.confirmCorrection,
        { do: 'confirmCorrectAddress', id, v, shown: fingerprint(shown) },
        'primary',
      ),
      postbackButton(words.buttons.change, onRequest('correctAddress', request)),
      backButton(request),
    ],
  });
}

function correction(
  request: PublishRequest,
  { siteId, url }: Page,
  office: Office,
): messagingApi.FlexComponent[] {
  const content = contentOf(request);
  const site = isOnlySite(office, content) ? '' : ` (${siteName(office, siteId, content.names)})`;
  return [
    ...longFact(`${words.labels.before}${site}`, standsAt(request, siteId)?.url ?? '', lengths.value),
    ...longFact(`${words.labels.after}${site}`, url, lengths.value),
  ];
}
