/** Before a publication is recorded: the webmaster opens each address once more and confirms all that is shown. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import {
  contentOf,
  type Page,
  type PublishRequest,
  sitesLeft,
} from '../src/domain/request/publish-request.js';
import type { Postback } from '../src/line/postback.js';
import type { Office } from '../src/offices/office.js';
import { isOnlySite, siteName } from '../src/text/destination-words.js';
import * as publication from '../src/text/publication.js';
import { screenshotHint } from '../src/text/screenshots.js';
import { dateWithWeekday } from '../src/text/thai-date.js';
import { onRequest } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts, longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { pageLinks } from './parts/pages.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export interface PublicationPreview {
  pages: Page[];
  /** Instead of the last day that was asked for. */
  lastDay?: string;
}

export function confirmPublicationCard(
  request: PublishRequest,
  { office, ...shown }: PublicationPreview & { office: Office },
): messagingApi.FlexMessage {
  const { pages, lastDay } = shown;
  const content = contentOf(request);
  const name = (siteId: string) => siteName(office, siteId, content.names);
  const others = sitesLeft(request).filter((id) => !pages.some(({ siteId }) => siteId === id));
  const label = (siteId: string) => (isOnlySite(office, content) ? publication.labels.address : name(siteId));
  return card({
    altText: publication.confirmAlt(
      request,
      pages.map(({ url }) => url),
    ),
    heading: requestHeading(publication.titles.confirm, request),
    body: [
      ...pages.flatMap(({ siteId, url }) => longFact(label(siteId), url, lengths.value)),
      ...facts([[publication.labels.shiftedTo, lastDay && dateWithWeekday(lastDay)]]),
      textPart(`${publication.confirmQuestion} ${publication.afterConfirming(others.map(name))}`),
      note(screenshotHint),
    ],
    buttons: [
      ...pageLinks(pages, { request, office }),
      postbackButton(publication.buttons.confirmPublish, confirmation(request, shown), 'primary'),
      postbackButton(publication.buttons.changeAddress, onRequest('publish', request)),
      backButton(request),
    ],
  });
}

function confirmation({ id, version: v }: PublishRequest, shown: PublicationPreview): Postback {
  return { do: 'confirmPublish', id, v, shown: fingerprint(shown) };
}
