/** To whoever checks: the owner has found it still right several times in a row, and somebody else should look. */
import type { messagingApi } from '@line/bot-sdk';
import type { PageChecks } from '../src/domain/page-checks.js';
import { contentOf, type PublishRequest, presentContent } from '../src/domain/request/publish-request.js';
import { contentLabels } from '../src/form/questions.js';
import type { Office } from '../src/offices/office.js';
import * as words from '../src/text/currency.js';
import { categoryWords } from '../src/text/destination-words.js';
import { labels, onlineWords } from '../src/text/request-words.js';
import { waitingTime } from '../src/text/waiting-time.js';
import { infoOf, onRequest } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { checkFacts, pageButtons, pageFacts } from './parts/pages.js';
import { papersButton } from './parts/papers-button.js';
import { lengths } from './theme.js';

export function recheckCard(
  request: PublishRequest,
  { office, now, checks }: { office: Office; now: Date; checks?: PageChecks | undefined },
): messagingApi.FlexMessage {
  return card({
    altText: words.recheckAlt(request),
    tone: 'attention',
    heading: requestHeading(words.titles.recheck, request),
    body: [
      note(words.recheckQuestion(request), 'attention', lengths.reason),
      ...facts([
        [contentLabels.categoryId, categoryWords(office, contentOf(request))],
        [contentLabels.online, onlineWords(presentContent(request).online)],
        [words.labels.lastCheck, words.lastCheckWords(request)],
        [labels.waiting, waitingTime(request, now).words],
        ...pageFacts(request, office),
        ...checkFacts(request, checks),
      ]),
    ],
    buttons: [
      ...pageButtons(request, office),
      postbackButton(words.buttons.checkCurrent, onRequest('checkCurrent', request), 'primary'),
      postbackButton(words.buttons.flag, infoOf('flag', request)),
      papersButton(request),
    ],
  });
}
