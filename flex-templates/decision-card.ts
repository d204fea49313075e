/** To the one who decides: what is needed to judge a request in a minute, and the buttons. The rest is one tap away. */
import type { messagingApi } from '@line/bot-sdk';
import { isUntouched } from '../src/domain/request/decisions.js';
import { startsFrom } from '../src/domain/request/life-cycle.js';
import { type Doing, doingOf } from '../src/domain/request/procedure.js';
import { dueStep, type PublishRequest } from '../src/domain/request/publish-request.js';
import { mayNameWebmaster } from '../src/domain/request/publish-task.js';
import { buttons, stepTitle, waitsAlt } from '../src/text/approval.js';
import { buttons as attachButtons } from '../src/text/attach.js';
import { buttons as infoButtons } from '../src/text/info.js';
import * as ownWords from '../src/text/my-requests.js';
import * as words from '../src/text/request-words.js';
import { buttons as screeningButtons } from '../src/text/screening.js';
import { permitWord, refuseWord } from '../src/text/statuses.js';
import { waitingTime } from '../src/text/waiting-time.js';
import { infoOf, onRequest, refusalOf } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import type { ContentView } from './parts/content-facts.js';
import { essentialFacts } from './parts/essential-facts.js';
import { requestHeading } from './parts/heading.js';
import { infoFacts } from './parts/info-facts.js';
import { note } from './parts/note.js';
import { proposalFacts } from './parts/proposal-facts.js';

export function decisionCard(
  request: PublishRequest,
  { now, viewerId, ...view }: ContentView & { now: Date; viewerId?: string | undefined },
): messagingApi.FlexMessage {
  const waiting = waitingTime(request, now);
  const step = dueStep(request);
  const doing = step ? doingOf(step) : 'decide';
  return card({
    altText: waitsAlt(request),
    heading: requestHeading(stepTitle(request, doing), request),
    body: [
      note(waiting.words, waiting.isOver ? 'attention' : 'plain'),
      ...infoFacts(request),
      ...proposalFacts(request, view.office),
      ...essentialFacts(request, view),
    ],
    buttons: [
      ...stepButtons(request, doing),
      ...ownButtons(request, viewerId),
      postbackButton(words.allDetails, { do: 'details', id: request.id }),
    ],
  });
}

function stepButtons(request: PublishRequest, doing: Doing): messagingApi.FlexButton[] {
  return [
    yesButton(request, doing),
    ...(mayNameWebmaster(request)
      ? [postbackButton(screeningButtons.screenedFor, onRequest('chooseWebmaster', request))]
      : []),
    postbackButton(refuseWord(request), refusalOf('refuse', request)),
    ...(startsFrom(request, 'attach')
      ? [postbackButton(attachButtons.attach, onRequest('attachFiles', request))]
      : []),
    ...(startsFrom(request, 'requestInfo')
      ? [postbackButton(infoButtons.requestInfo, infoOf('requestInfo', request))]
      : []),
  ];
}

function yesButton(request: PublishRequest, doing: Doing): messagingApi.FlexButton {
  if (doing === 'forward') return postbackButton(buttons.forward, onRequest('forward', request), 'primary');
  if (doing === 'decide') {
    return postbackButton(permitWord(request), onRequest('permit', request), 'primary');
  }
  const word = doing === 'screen' ? buttons.screened : buttons.pass;
  return postbackButton(word, onRequest('pass', request), 'primary');
}

/** A checker who is also the requester can change and withdraw it here: there is no other card of it for that person. */
function ownButtons(request: PublishRequest, viewerId: string | undefined): messagingApi.FlexButton[] {
  if (request.requester.personId !== viewerId) return [];
  const mayRevise = startsFrom(request, 'revise') && isUntouched(request);
  return [
    ...(mayRevise ? [postbackButton(ownWords.buttons.revise, onRequest('revise', request))] : []),
    ...(startsFrom(request, 'withdraw')
      ? [postbackButton(ownWords.withdrawButton(request), onRequest('withdraw', request))]
      : []),
  ];
}
