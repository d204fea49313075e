/** It is off the website: to its owner as the result, to the webmaster as the answer to the tap. */
import type { messagingApi } from '@line/bot-sdk';
import { type PublishRequest, presentContent } from '../src/domain/request/publish-request.js';
import type { Untold } from '../src/domain/untold.js';
import { contentLabels } from '../src/form/questions.js';
import type { Office } from '../src/offices/office.js';
import * as extension from '../src/text/extension.js';
import * as words from '../src/text/request-words.js';
import {
  labels,
  lastTakeDown,
  ownerHears,
  takeDownReason,
  takenDownAlt,
  titles,
} from '../src/text/take-down.js';
import { dateTime } from '../src/text/thai-date.js';
import { toldWords } from '../src/text/untold.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts, longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { pageFacts } from './parts/pages.js';

export interface TakenDownCardOptions {
  for: 'owner' | 'webmaster';
  office: Office;
  /** Those who should have heard of it, and did not. */
  untold?: readonly Untold[];
}

export function takenDownCard(
  request: PublishRequest,
  { for: reader, office, untold = [] }: TakenDownCardOptions,
): messagingApi.FlexMessage {
  const entry = lastTakeDown(request);
  return card({
    altText: takenDownAlt(request),
    heading: requestHeading(titles.takenDown, request),
    body: [
      ...facts([
        [labels.takenDownAt, entry && dateTime(entry.at)],
        [labels.takenDownBy, entry && words.actorWords(entry.by)],
        [contentLabels.online, words.onlineWords(presentContent(request).online)],
        [extension.labels.lapsed, extension.lapsedWords(request)],
        ...pageFacts(request, office),
      ]),
      ...longFact(words.labels.reason, takeDownReason(request) ?? ''),
      ...(reader === 'webmaster'
        ? [note(toldWords(ownerHears(request), untold), untold.length > 0 ? 'attention' : 'plain')]
        : []),
    ],
    buttons: [postbackButton(words.openRequest, { do: 'show', id: request.id })],
  });
}
