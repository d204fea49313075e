/** Keeps a bubble within LINE's limit, whatever people wrote: its longest texts are shortened until it fits. */
import type { messagingApi } from '@line/bot-sdk';
import { shortened } from '../../src/text/shorten.js';

/** LINE says 30 KB (developers.line.biz/en/reference/messaging-api/#flex-message) and not how it counts. */
const MOST_BYTES = 28_000;

/** Characters that each text may keep; the last always fits, which a test holds for the longest samples. */
const TIGHTER = [300, 160, 100, 60, 30, 20];

export function fitted(bubble: messagingApi.FlexBubble): messagingApi.FlexBubble {
  if (fits(bubble)) return bubble;
  const candidates = TIGHTER.map((characters) => withTextsOf(bubble, characters));
  return candidates.find(fits) ?? withTextsOf(bubble, Math.min(...TIGHTER));
}

function fits(bubble: messagingApi.FlexBubble): boolean {
  return Buffer.byteLength(JSON.stringify(bubble)) <= MOST_BYTES;
}

function withTextsOf(bubble: messagingApi.FlexBubble, characters: number): messagingApi.FlexBubble {
  return JSON.parse(JSON.stringify(bubble), (key, value) =>
    key === 'text' && typeof value === 'string' ? shortened(value, characters) : value,
  );
}
