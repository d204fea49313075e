/** To its owner, as the result: it stays on the website longer. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import type { Office } from '../src/offices/office.js';
import * as words from '../src/text/extension.js';
import * as requestWords from '../src/text/request-words.js';
import { dateTime } from '../src/text/thai-date.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts, longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { pageButtons, pageFacts } from './parts/pages.js';

export function extendedCard(
  request: PublishRequest,
  { office }: { office: Office },
): messagingApi.FlexMessage {
  const { history } = request;
  const decided = history.findLast(({ action }) => action === 'permit');
  return card({
    altText: words.extendedAlt(request),
    heading: requestHeading(words.titles.extended, request),
    body: [
      ...facts([
        [words.labels.now, words.presentDayWords(request)],
        [words.labels.decidedBy, decided && `${requestWords.actorWords(decided.by)} ${dateTime(decided.at)}`],
        ...pageFacts(request, office),
      ]),
      ...longFact(requestWords.labels.reason, words.extensionReason(request) ?? ''),
    ],
    buttons: [
      ...pageButtons(request, office),
      postbackButton(requestWords.openRequest, { do: 'show', id: request.id }),
    ],
  });
}
