/** Who signed a request in its present round, and in which capacity. */
import type { messagingApi } from '@line/bot-sdk';
import { validSignatures } from '../../src/domain/request/decisions.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { labels, signerWords } from '../../src/text/request-words.js';
import { dateTime } from '../../src/text/thai-date.js';
import { stacked } from './facts.js';
import { textPart } from './text-part.js';

export function signedBefore(request: PublishRequest): messagingApi.FlexBox {
  const lines = validSignatures(request).map(({ capacity, by, at }) =>
    textPart(`${signerWords(by, capacity)} ${dateTime(at)}`),
  );
  return stacked(labels.signatures, lines);
}
