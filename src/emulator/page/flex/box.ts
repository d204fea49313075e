/** Flex box: a row, a column or a line of text with icons. */
import type { messagingApi } from '@line/bot-sdk';
import { element, setStyles } from '../dom.js';
import type { FlexContext, Layout } from './context.js';
import { place } from './placement.js';
import { borderWidth, color, length, spacing } from './sizes.js';
import { tappable } from './tappable.js';

export function renderBox(box: messagingApi.FlexBox, parent: Layout, context: FlexContext): HTMLElement {
  const node = element('div', { class: `flex-box flex-${box.layout}` });
  node.append(...spacedContents(box).map((child) => context.render(child, box.layout)));
  place(node, sizedBox(box, parent), parent);
  setStyles(node, { ...sizes(box), ...paddings(box), ...surface(box) });
  setStyles(node, { 'justify-content': box.justifyContent, 'align-items': box.alignItems });
  tappable(node, box.action, context);
  return node;
}

/** A box's `spacing` is the margin of each child but the first, unless the child has its own. */
export function spacedContents({
  contents,
  spacing: gap,
}: messagingApi.FlexBox): messagingApi.FlexComponent[] {
  const first = contents.findIndex((child) => !isAbsolute(child));
  return contents.map((child, index) => {
    if (gap === undefined || index <= first || isAbsolute(child) || typeof child !== 'object') return child;
    return { margin: gap, ...child } as messagingApi.FlexComponent;
  });
}

function isAbsolute(component: messagingApi.FlexComponent): boolean {
  return typeof component === 'object' && 'position' in component && component.position === 'absolute';
}

/** A box with a width of its own in a row (or a height in a column) takes no share of what is left. */
function sizedBox(box: messagingApi.FlexBox, parent: Layout): messagingApi.FlexBox {
  const own = parent === 'vertical' ? box.height : box.width;
  return own !== undefined && box.flex === undefined ? { ...box, flex: 0 } : box;
}

function sizes(box: messagingApi.FlexBox) {
  return {
    width: length(box.width),
    'max-width': length(box.maxWidth),
    height: length(box.height),
    'max-height': length(box.maxHeight),
  };
}

export function paddings(box: messagingApi.FlexBox) {
  return {
    'padding-top': spacing(box.paddingTop ?? box.paddingAll),
    'padding-bottom': spacing(box.paddingBottom ?? box.paddingAll),
    'padding-inline-start': spacing(box.paddingStart ?? box.paddingAll),
    'padding-inline-end': spacing(box.paddingEnd ?? box.paddingAll),
  };
}

function surface(box: messagingApi.FlexBox) {
  return {
    'background-color': color(box.backgroundColor),
    'background-image': gradient(box.background),
    'border-color': color(box.borderColor),
    'border-width': borderWidth(box.borderWidth),
    'border-radius': spacing(box.cornerRadius),
  };
}

export function gradient(background: messagingApi.FlexBoxBackground | undefined): string | undefined {
  if (background?.type !== 'linearGradient') return undefined;
  const start = color(background.startColor);
  const end = color(background.endColor);
  if (!start || !end || !/^\d+(\.\d+)?deg$/.test(background.angle ?? '')) return undefined;
  const center = color(background.centerColor);
  const middle = center ? `${center} ${length(background.centerPosition) ?? '50%'}, ` : '';
  return `linear-gradient(${background.angle}, ${start}, ${middle}${end})`;
}
