/** The one confirmation before an extension is asked for: old day, new day, and why. */
import type { messagingApi } from '@line/bot-sdk';
import type { LocalDate } from '../src/clock.js';
import { fingerprint } from '../src/domain/fingerprint.js';
import { stepsOfKind } from '../src/domain/request/procedure.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import * as words from '../src/text/extension.js';
import * as requestWords from '../src/text/request-words.js';
import { onRequest } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts, longFact } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export interface ExtensionPreview {
  lastDay: LocalDate;
  reason: string;
}

export function confirmExtensionCard(
  request: PublishRequest,
  { lastDay, reason }: ExtensionPreview,
): messagingApi.FlexMessage {
  const { id, version: v, procedure } = request;
  const shown = fingerprint({ lastDay, reason });
  const [firstStep] = stepsOfKind(procedure, 'extension');
  return card({
    altText: words.confirmAlt(request, lastDay),
    tone: 'attention',
    heading: requestHeading(words.titles.confirm, request),
    body: [
      ...facts([
        [words.labels.before, words.presentDayWords(request)],
        [words.labels.after, words.lastDayWords(lastDay)],
      ]),
      ...longFact(requestWords.labels.reason, reason, lengths.reason),
      textPart(words.confirmQuestion(request, firstStep)),
    ],
    buttons: [
      postbackButton(words.buttons.confirm, { do: 'confirmExtension', id, v, shown }, 'primary'),
      postbackButton(words.buttons.change, onRequest('askExtension', request)),
      backButton(request),
    ],
  });
}
