/** The questions to the requester about what is proposed now, each with its answer. */
import type { messagingApi } from '@line/bot-sdk';
import { infoExchanges } from '../../src/domain/request/decisions.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { labels } from '../../src/text/info.js';
import { shortActorWords } from '../../src/text/request-words.js';
import { lengths } from '../theme.js';
import { longFact } from './facts.js';

/** The card shows so many; the history tells of more. */
const MAX_SHOWN = 3;

export function infoFacts(request: PublishRequest): messagingApi.FlexComponent[] {
  return infoExchanges(request)
    .slice(-MAX_SHOWN)
    .flatMap(({ asked, answered }) => [
      ...longFact(`${labels.question}: ${shortActorWords(asked.by)}`, asked.text ?? '', lengths.value),
      ...longFact(labels.answer, answered?.text ?? '', lengths.value),
    ]);
}
