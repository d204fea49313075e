/** Whether LINE takes a Flex container by its size. */
import type { messagingApi } from '@line/bot-sdk';
import { bytesOf, messageLimits } from './message-limits.js';

export function fitsLine(container: messagingApi.FlexContainer): boolean {
  const bubbles = bubblesOf(container);
  return (
    bubbles.length <= messageLimits.bubbles &&
    bubbles.every((bubble) => bytesOf(bubble) <= messageLimits.bubbleBytes) &&
    (container.type === 'bubble' || bytesOf(container) <= messageLimits.carouselBytes)
  );
}

function bubblesOf(container: messagingApi.FlexContainer): messagingApi.FlexBubble[] {
  return container.type === 'bubble' ? [container] : container.contents;
}
