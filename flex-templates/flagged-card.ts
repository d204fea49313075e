/** To the owner: somebody who checks what stands on the website found something that must be changed. */
import type { messagingApi } from '@line/bot-sdk';
import { contentOf, type PublishRequest } from '../src/domain/request/publish-request.js';
import { contentLabels } from '../src/form/questions.js';
import type { Office } from '../src/offices/office.js';
import * as words from '../src/text/currency.js';
import { categoryWords } from '../src/text/destination-words.js';
import { buttons as ownButtons } from '../src/text/my-requests.js';
import { actorWords, labels } from '../src/text/request-words.js';
import { buttons } from '../src/text/take-down.js';
import { waitingTime } from '../src/text/waiting-time.js';
import { onRequest, takeDownOf } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { pageButtons, pageFacts } from './parts/pages.js';
import { papersButton } from './parts/papers-button.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export function flaggedCard(
  request: PublishRequest,
  { office, now }: { office: Office; now: Date },
): messagingApi.FlexMessage {
  const concern = request.standing?.concern;
  return card({
    altText: words.flaggedAlt(request),
    tone: 'attention',
    heading: requestHeading(words.titles.flagged, request),
    body: [
      note(concern?.text ?? '', 'attention', lengths.reason),
      ...facts([
        [words.labels.notedBy, concern && actorWords(concern.by)],
        [contentLabels.categoryId, categoryWords(office, contentOf(request))],
        [labels.waiting, waitingTime(request, now).words],
        ...pageFacts(request, office),
      ]),
      textPart(words.flaggedHint),
    ],
    buttons: [
      ...pageButtons(request, office),
      postbackButton(ownButtons.update, onRequest('update', request), 'primary'),
      postbackButton(buttons.askTakeDown, takeDownOf('askTakeDown', request)),
      papersButton(request),
    ],
  });
}
