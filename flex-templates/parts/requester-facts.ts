/** The requester's name, position, unit and contact, for whoever handles the request. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { actorWords, labels } from '../../src/text/request-words.js';
import { facts } from './facts.js';

export function requesterFacts({ requester }: PublishRequest): messagingApi.FlexComponent[] {
  return facts([
    [labels.requester, actorWords(requester)],
    [labels.unit, requester.unit],
    [labels.contact, requester.contact],
  ]);
}
