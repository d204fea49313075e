/** The information is on the website: to the requester as the result, to the webmaster as the answer to the tap. */
import type { messagingApi } from '@line/bot-sdk';
import {
  type PublishRequest,
  presentContent,
  publicationsOf,
} from '../src/domain/request/publish-request.js';
import { stepTime } from '../src/domain/request/step-time.js';
import type { Untold } from '../src/domain/untold.js';
import { contentLabels } from '../src/form/questions.js';
import type { Office } from '../src/offices/office.js';
import { siteName } from '../src/text/destination-words.js';
import { buttons as extensionButtons } from '../src/text/extension.js';
import { buttons as correctButtons, shiftedNote } from '../src/text/page-address.js';
import * as publication from '../src/text/publication.js';
import * as words from '../src/text/request-words.js';
import { dateTime } from '../src/text/thai-date.js';
import { toldWords } from '../src/text/untold.js';
import { timeTaken } from '../src/text/waiting-time.js';
import { onRequest } from './parts/actions.js';
import { answerFacts } from './parts/answer-facts.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { pageButtons, pageFacts } from './parts/pages.js';

export interface PublishedCardOptions {
  for: 'requester' | 'webmaster';
  office: Office;
  /** Those who should have heard of it, and did not. */
  untold?: readonly Untold[];
}

export function publishedCard(
  request: PublishRequest,
  { for: reader, office, untold = [] }: PublishedCardOptions,
): messagingApi.FlexMessage {
  const { labels, requesterIsTold, publishedAlt } = publication;
  const last = publicationsOf(request).at(-1);
  const published = request.history.findLast(({ action }) => action === 'publish');
  const shifted = shiftedNote(request);
  const time = published && stepTime(request, published);
  const content = presentContent(request);
  const [onlySite] = content.siteIds.length === 1 ? content.siteIds : []; // of several, each page is named below
  return card({
    altText: publishedAlt(request),
    heading: requestHeading(publication.publishedTitle(request, reader), request),
    body: [
      ...facts([
        [labels.publishedAt, last && dateTime(last.at)],
        [labels.time, reader === 'webmaster' && time ? timeTaken(time) : undefined],
        [contentLabels.online, words.onlineWords(content.online)],
        [labels.publishedBy, last && words.actorWords(last.by)],
        ...answerFacts(content, { office, of: ['category', 'source', 'infoPeriod'] }),
        [contentLabels.siteIds, onlySite && siteName(office, onlySite, content.names)],
        ...pageFacts(request, office),
      ]),
      ...(shifted ? [note(shifted, 'attention')] : []),
      ...(reader === 'webmaster'
        ? [note(toldWords(requesterIsTold, untold), untold.length > 0 ? 'attention' : 'plain')]
        : []),
    ],
    buttons: [
      ...pageButtons(request, office, 'primary'),
      ...(reader === 'webmaster'
        ? [postbackButton(correctButtons.correct, onRequest('correctAddress', request))]
        : []),
      ...(reader === 'requester' && content.online.kind === 'until'
        ? [postbackButton(extensionButtons.ask, onRequest('askExtension', request))]
        : []),
      postbackButton(words.openRequest, { do: 'show', id: request.id }),
    ],
  });
}
