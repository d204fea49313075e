/** Flex bubble: header, hero, body and footer, one under the other, in one of seven widths. */
import type { messagingApi } from '@line/bot-sdk';
import { element, setStyles } from '../dom.js';
import { type BlockName, withDefaultPadding } from './block-padding.js';
import { errorBox } from './component.js';
import type { FlexContext } from './context.js';
import { color } from './sizes.js';
import { tappable } from './tappable.js';

const BLOCKS: BlockName[] = ['header', 'hero', 'body', 'footer'];
const SIZES = new Set(['nano', 'micro', 'deca', 'hecto', 'kilo', 'mega', 'giga']);

export function renderBubble(bubble: messagingApi.FlexBubble, context: FlexContext): HTMLElement {
  const size = bubble.size ?? 'mega';
  if (!SIZES.has(size)) return errorBox(`bubble of size “${size}”`);
  const blocks = BLOCKS.flatMap((name) => renderBlock(bubble, name, context));
  if (blocks.length === 0) return errorBox('bubble without header, hero, body and footer');

  const direction = bubble.direction ?? 'ltr';
  const node = element(
    'div',
    { class: `flex-bubble flex-${size}`, attributes: { dir: direction } },
    ...blocks,
  );
  tappable(node, bubble.action, context);
  return node;
}

function renderBlock(bubble: messagingApi.FlexBubble, name: BlockName, context: FlexContext): HTMLElement[] {
  const content = bubble[name];
  if (content === undefined) return [];
  const style = bubble.styles?.[name];
  const block = element('div', { class: `flex-block flex-block-${name}` });
  if (style?.separator) block.append(separatorLine(style));
  setStyles(block, { 'background-color': color(style?.backgroundColor) });
  block.append(context.render(asBlock(content, bubble, name), 'vertical'));
  return [block];
}

/** The body stretches when another bubble of the carousel is taller. */
function asBlock(content: messagingApi.FlexComponent, bubble: messagingApi.FlexBubble, name: BlockName) {
  if (content.type !== 'box') return content;
  const block = { name, size: bubble.size ?? 'mega', beforeFooter: bubble.footer !== undefined };
  const padded = withDefaultPadding(content, block);
  return name === 'body' ? { ...padded, flex: 1 } : padded;
}

function separatorLine(style: messagingApi.FlexBlockStyle): HTMLElement {
  const line = element('div', { class: 'flex-separator', attributes: { role: 'presentation' } });
  setStyles(line, { 'background-color': color(style.separatorColor) });
  return line;
}
