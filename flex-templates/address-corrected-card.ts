/** A recorded address was corrected: to the requester, who had the wrong one, and as the answer to whoever did it. */
import type { messagingApi } from '@line/bot-sdk';
import { contentOf, type PublishRequest } from '../src/domain/request/publish-request.js';
import { isOnlySite, siteName } from '../src/text/destination-words.js';
import * as words from '../src/text/page-address.js';
import * as requestWords from '../src/text/request-words.js';
import { dateTime } from '../src/text/thai-date.js';
import { toldWords } from '../src/text/untold.js';
import { onRequest } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts, longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { pageButtons } from './parts/pages.js';
import type { PublishedCardOptions } from './published-card.js';
import { lengths } from './theme.js';

export function addressCorrectedCard(
  request: PublishRequest,
  { for: reader, office, untold = [] }: PublishedCardOptions,
): messagingApi.FlexMessage {
  const entry = words.lastCorrection(request);
  const content = contentOf(request);
  const site = (siteId = '') =>
    isOnlySite(office, content) ? '' : ` (${siteName(office, siteId, content.names)})`;
  return card({
    altText: words.correctedAlt(request),
    heading: requestHeading(words.titles.corrected, request),
    body: [
      ...words
        .correctionsOf(request)
        .flatMap(({ siteId, before, after }) => [
          ...longFact(`${words.labels.before}${site(siteId)}`, before, lengths.value),
          ...longFact(`${words.labels.after}${site(siteId)}`, after, lengths.value),
        ]),
      ...facts([
        [words.labels.correctedBy, entry && `${requestWords.actorWords(entry.by)} ${dateTime(entry.at)}`],
      ]),
      ...longFact(requestWords.labels.reason, entry?.reason ?? '', lengths.reason),
      ...(reader === 'webmaster' ? [note(toldWords(words.requesterIsTold, untold))] : []),
    ],
    buttons: [
      ...pageButtons(request, office, 'primary'),
      ...(reader === 'webmaster'
        ? [postbackButton(words.buttons.correct, onRequest('correctAddress', request))]
        : []),
      postbackButton(requestWords.openRequest, { do: 'show', id: request.id }),
    ],
  });
}
