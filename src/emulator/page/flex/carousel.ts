/** A Flex message: one bubble, or a row of bubbles to swipe through. */
import type { messagingApi } from '@line/bot-sdk';
import { element } from '../dom.js';
import { renderBubble } from './bubble.js';
import { createFlexContext, drawOrExplain, errorBox } from './component.js';
import type { FlexContext } from './context.js';

export function renderFlex(container: messagingApi.FlexContainer, tap: FlexContext['tap']): HTMLElement {
  const context = createFlexContext(tap);
  if (container.type === 'bubble') return renderBubble(container, context);
  if (container.type === 'carousel') return renderCarousel(container, context);
  return errorBox(`unknown container “${(container as { type: string }).type}”`);
}

function renderCarousel(carousel: messagingApi.FlexCarousel, context: FlexContext): HTMLElement {
  const bubbles = carousel.contents.map((bubble) => drawOrExplain(() => renderBubble(bubble, context)));
  return element('div', { class: 'carousel', attributes: { tabindex: '0', role: 'group' } }, ...bubbles);
}
