/** Facts of a proposal beyond the content itself: an extension's days and reason, the changes of an update or a correction. */
import type { messagingApi } from '@line/bot-sdk';
import { changedSinceLastRound, lastRefusal } from '../../src/domain/request/decisions.js';
import { type PublishRequest, roundOf } from '../../src/domain/request/publish-request.js';
import { contentLabels, questionsInOrder } from '../../src/form/questions.js';
import type { Office } from '../../src/offices/office.js';
import { labels } from '../../src/text/approval.js';
import * as extension from '../../src/text/extension.js';
import { actorWords, labels as requestLabels } from '../../src/text/request-words.js';
import { lengths } from '../theme.js';
import { facts, longFact } from './facts.js';
import { pageFacts } from './pages.js';

export function proposalFacts(request: PublishRequest, office: Office): messagingApi.FlexComponent[] {
  return request.proposal?.kind === 'extension'
    ? extensionFacts(request, office)
    : sinceLastRound(request, office);
}

function extensionFacts(request: PublishRequest, office: Office): messagingApi.FlexComponent[] {
  const asker = extension.otherAsker(request);
  return [
    ...facts([
      [labels.earlierReason, lastRefusal(request)?.reason],
      [extension.labels.before, extension.presentDayWords(request)],
      [extension.labels.after, extension.askedWords(request)],
      [extension.labels.askedBy, asker && actorWords(asker)],
      ...pageFacts(request, office),
    ]),
    ...longFact(requestLabels.reason, extension.extensionReason(request) ?? '', lengths.reason),
  ];
}

/** After a refusal: why it was refused, and what is different now. Of an update also what stands where it changes. */
function sinceLastRound(request: PublishRequest, office: Office): messagingApi.FlexComponent[] {
  if (roundOf(request) === 1) return [];
  const changed = changedSinceLastRound(request).map((field) => contentLabels[field]);
  return [
    ...facts([
      [labels.earlierReason, lastRefusal(request)?.reason],
      [labels.changed, changed.join(' · ') || labels.nothingChanged],
    ]),
    ...whatStands(request, office),
  ];
}

function whatStands({ standing, proposal }: PublishRequest, office: Office): messagingApi.FlexComponent[] {
  if (!standing || !proposal) return [];
  return questionsInOrder.flatMap(({ shown }) => {
    if (shown === 'withAnother') return [];
    const [before, after] = [standing, proposal].map(({ content }) => shown.words(content, office) ?? '');
    if (before === after) return [];
    return longFact(labels.before(contentLabels[shown.part]), before || labels.noneBefore, lengths.value);
  });
}
