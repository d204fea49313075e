/** To the webmaster: what must come down from the website, where it stands, and why. */
import type { messagingApi } from '@line/bot-sdk';
import { isPeriodOver, isTakeDownAsked } from '../src/domain/request/online-period.js';
import { type PublishRequest, presentContent } from '../src/domain/request/publish-request.js';
import { contentLabels } from '../src/form/questions.js';
import type { Office } from '../src/offices/office.js';
import * as extension from '../src/text/extension.js';
import * as words from '../src/text/request-words.js';
import { takeDownReturned } from '../src/text/statuses.js';
import * as takeDown from '../src/text/take-down.js';
import { dateTime } from '../src/text/thai-date.js';
import { waitingTime } from '../src/text/waiting-time.js';
import { refusalOf, takeDownOf } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { pageButtons, pageFacts } from './parts/pages.js';
import { papersButton } from './parts/papers-button.js';
import { requesterFacts } from './parts/requester-facts.js';
import { lengths } from './theme.js';

export function takeDownCard(
  request: PublishRequest,
  { office, now }: { office: Office; now: Date },
): messagingApi.FlexMessage {
  const { periodOver, asked } = takeDown.titles;
  const ask = takeDown.lastAsk(request);
  return card({
    altText: takeDown.taskAlt(request, now),
    tone: 'attention',
    heading: requestHeading(isPeriodOver(request, now) ? periodOver : asked, request),
    body: [
      note(takeDown.taskSentence(request, now), 'attention', lengths.reason),
      ...facts([
        [takeDown.labels.askedBy, ask && `${words.actorWords(ask.by)} ${dateTime(ask.at)}`],
        [words.labels.waiting, waitingTime(task(request, now), now).words],
        [contentLabels.online, words.onlineWords(presentContent(request).online)],
        [extension.labels.after, extension.askedWords(request)],
        [extension.labels.decision, takeDown.undecidedExtension(request)],
        ...pageFacts(request, office),
      ]),
      ...requesterFacts(request),
    ],
    buttons: [
      ...pageButtons(request, office),
      postbackButton(takeDown.buttons.takeDown, takeDownOf('takeDown', request), 'primary'),
      ...returnButton(request, now),
      papersButton(request),
    ],
  });
}

/** A wish of its owner may be sent back; what is over may not. */
function returnButton(request: PublishRequest, now: Date): messagingApi.FlexButton[] {
  const mayReturn =
    request.procedure.publish.mayReturn && isTakeDownAsked(request) && !isPeriodOver(request, now);
  return mayReturn ? [postbackButton(takeDownReturned, refusalOf('refuse', request))] : [];
}

/** A publication whose time is over waits since its last day, whatever is asked for meanwhile. */
function task(request: PublishRequest, now: Date): PublishRequest {
  return isPeriodOver(request, now) ? { ...request, proposal: undefined } : request;
}
