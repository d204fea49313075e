/** Makes any component answer a click, Enter and Space, without its box hearing the same tap again. */
import type { messagingApi } from '@line/bot-sdk';
import type { FlexContext } from './context.js';

export function tappable(
  node: HTMLElement,
  action: messagingApi.Action | undefined,
  context: FlexContext,
): void {
  if (!action) return;
  node.classList.add('tappable');
  node.tabIndex = 0;
  node.setAttribute('role', action.type === 'uri' ? 'link' : 'button');
  if (action.label) node.setAttribute('aria-label', action.label);
  const tap = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
    context.tap(action);
  };
  node.addEventListener('click', tap);
  node.addEventListener('keydown', (event) => {
    const forThisNode = event.target === node;
    if (forThisNode && (event.key === 'Enter' || event.key === ' ')) tap(event);
  });
}
