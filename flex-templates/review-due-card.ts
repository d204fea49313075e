/** To the owner of something without an end, on its review day: is it still right? */
import type { messagingApi } from '@line/bot-sdk';
import type { PageChecks } from '../src/domain/page-checks.js';
import { contentOf, type PublishRequest, presentContent } from '../src/domain/request/publish-request.js';
import { contentLabels } from '../src/form/questions.js';
import type { Office } from '../src/offices/office.js';
import { categoryWords } from '../src/text/destination-words.js';
import { buttons as ownButtons } from '../src/text/my-requests.js';
import * as words from '../src/text/request-words.js';
import { buttons, reviewAlt, reviewQuestion, titles } from '../src/text/take-down.js';
import { waitingTime } from '../src/text/waiting-time.js';
import { onRequest, takeDownOf } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { checkFacts, pageButtons, pageFacts } from './parts/pages.js';
import { papersButton } from './parts/papers-button.js';

export function reviewDueCard(
  request: PublishRequest,
  { office, now, checks }: { office: Office; now: Date; checks?: PageChecks | undefined },
): messagingApi.FlexMessage {
  return card({
    altText: reviewAlt(request),
    tone: 'attention',
    heading: requestHeading(titles.review, request),
    body: [
      note(reviewQuestion, 'attention'),
      ...facts([
        [contentLabels.categoryId, categoryWords(office, contentOf(request))],
        [contentLabels.online, words.onlineWords(presentContent(request).online)],
        [words.labels.waiting, waitingTime(request, now).words],
        ...pageFacts(request, office),
        ...checkFacts(request, checks),
      ]),
    ],
    buttons: [
      ...pageButtons(request, office),
      postbackButton(buttons.confirmCurrent, onRequest('keep', request), 'primary'),
      postbackButton(ownButtons.update, onRequest('update', request)),
      postbackButton(buttons.askTakeDown, takeDownOf('askTakeDown', request)),
      papersButton(request),
    ],
  });
}
