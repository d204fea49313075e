/** To the requester: whoever checks or decides has a question, and nothing is refused. */
import type { messagingApi } from '@line/bot-sdk';
import { contentOf, type PublishRequest } from '../src/domain/request/publish-request.js';
import { contentLabels } from '../src/form/questions.js';
import type { Office } from '../src/offices/office.js';
import { categoryWords } from '../src/text/destination-words.js';
import * as words from '../src/text/info.js';
import { withdrawButton } from '../src/text/my-requests.js';
import { actorWords, labels } from '../src/text/request-words.js';
import { waitingTime } from '../src/text/waiting-time.js';
import { infoOf, onRequest } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { papersButton } from './parts/papers-button.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export function infoNeededCard(
  request: PublishRequest,
  { office, now }: { office: Office; now: Date },
): messagingApi.FlexMessage {
  const asked = words.openQuestion(request);
  return card({
    altText: words.neededAlt(request),
    tone: 'attention',
    heading: requestHeading(words.titles.needed, request),
    body: [
      note(asked?.text ?? '', 'attention', lengths.reason),
      ...facts([
        [words.labels.askedBy, asked && actorWords(asked.by)],
        [contentLabels.categoryId, categoryWords(office, contentOf(request))],
        [labels.waiting, waitingTime(request, now).words],
      ]),
      textPart(words.neededHint),
    ],
    buttons: [
      postbackButton(words.buttons.giveInfo, infoOf('giveInfo', request), 'primary'),
      postbackButton(withdrawButton(request), onRequest('withdraw', request)),
      papersButton(request),
    ],
  });
}
