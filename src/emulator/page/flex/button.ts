/** Flex button: filled (primary), grey (secondary) or a bare link. */
import type { messagingApi } from '@line/bot-sdk';
import { button, element, setStyles } from '../dom.js';
import { safeUri } from '../links.js';
import type { FlexContext, Layout } from './context.js';
import { gravity, place } from './placement.js';
import { shrinkToFit } from './shrink-to-fit.js';
import { color, fontSize } from './sizes.js';
import { tappable } from './tappable.js';

export function renderButton(
  component: messagingApi.FlexButton,
  parent: Layout,
  context: FlexContext,
): HTMLElement {
  const style = component.style ?? 'link';
  const label = element('span', { class: 'flex-button-label', text: component.action.label ?? '' });
  setStyles(label, { '--size': fontSize('md', component.scaling) });
  if (component.adjustMode === 'shrink-to-fit') shrinkToFit(label);

  const control = controlFor(component.action);
  control.className = `flex-button flex-button-${style} flex-button-${component.height ?? 'md'}`;
  control.append(label);
  setStyles(control, { [style === 'link' ? 'color' : 'background-color']: color(component.color) });
  tappable(control, component.action, context);

  const node = element('div', { class: 'flex-button-place' }, control);
  place(node, component, parent);
  gravity(node, component.gravity);
  return node;
}

/** A web address becomes a real link, so that the browser shows where it leads. */
function controlFor(action: messagingApi.Action): HTMLElement {
  const href = action.type === 'uri' ? safeUri(action.uri) : null;
  return href ? element('a', { attributes: { href, rel: 'noopener noreferrer' } }) : button({});
}
