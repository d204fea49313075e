/** Draws one Flex component of any kind; what can't be drawn is shown as an error, never as nothing. */
import type { messagingApi } from '@line/bot-sdk';
import { element } from '../dom.js';
import { words } from '../words.js';
import { renderBox } from './box.js';
import { renderButton } from './button.js';
import type { FlexContext, Layout } from './context.js';
import { renderIcon } from './icon.js';
import { renderImage } from './image.js';
import { problemOf } from './problems.js';
import { renderFiller, renderSeparator } from './separator.js';
import { renderText } from './text.js';
import { renderVideo } from './video.js';

export function createFlexContext(tap: FlexContext['tap']): FlexContext {
  const context: FlexContext = {
    tap,
    render: (component, parent) => {
      const problem = problemOf(component, parent);
      return problem ? errorBox(problem) : drawOrExplain(() => draw(component, parent, context));
    },
  };
  return context;
}

/** Data that no type checker has seen may be broken in any way. */
export function drawOrExplain(draw: () => HTMLElement): HTMLElement {
  try {
    return draw();
  } catch (error) {
    return errorBox(String(error));
  }
}

export function errorBox(problem: string): HTMLElement {
  return element('div', {
    class: 'flex-error',
    text: words.flex.broken(problem),
    attributes: { role: 'alert' },
  });
}

function draw(component: messagingApi.FlexComponent, parent: Layout, context: FlexContext): HTMLElement {
  switch (component.type) {
    case 'box':
      return renderBox(component, parent, context);
    case 'text':
      return renderText(component, parent, context);
    case 'button':
      return renderButton(component, parent, context);
    case 'image':
      return renderImage(component, parent, context);
    case 'icon':
      return renderIcon(component, parent);
    case 'separator':
      return renderSeparator(component, parent);
    case 'filler':
      return renderFiller(component, parent);
    case 'video':
      return renderVideo(component, context);
    default:
      return errorBox(`unknown component “${component.type}”`);
  }
}
