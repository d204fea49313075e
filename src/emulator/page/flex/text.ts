/** Flex text: one line with an ellipsis unless it wraps, or several spans in their own styles. */
import type { messagingApi } from '@line/bot-sdk';
import { element, setStyles } from '../dom.js';
import type { FlexContext, Layout } from './context.js';
import { gravity, place } from './placement.js';
import { shrinkToFit } from './shrink-to-fit.js';
import { color, fontSize, length } from './sizes.js';
import { tappable } from './tappable.js';

type Lettering = Pick<
  messagingApi.FlexText,
  'color' | 'decoration' | 'scaling' | 'size' | 'style' | 'weight'
>;

export function renderText(text: messagingApi.FlexText, parent: Layout, context: FlexContext): HTMLElement {
  const paragraph = element('p', {}, ...pieces(text));
  letter(paragraph, { size: 'md', ...text });
  setStyles(paragraph, {
    'text-align': text.align,
    '--line-spacing': length(text.lineSpacing),
    '-webkit-line-clamp': text.wrap && text.maxLines ? `${text.maxLines}` : undefined,
  });
  if (text.wrap) paragraph.classList.add('flex-wrap');
  if (text.wrap && text.maxLines) paragraph.classList.add('flex-clamp');
  if (text.adjustMode === 'shrink-to-fit' && !text.wrap) shrinkToFit(paragraph);

  const node = element('div', { class: 'flex-text' }, paragraph);
  place(node, text, parent);
  gravity(node, text.gravity);
  tappable(node, text.action, context);
  return node;
}

function pieces(text: messagingApi.FlexText): (Node | string)[] {
  if (!text.contents?.length) return [text.text ?? ''];
  return text.contents.map((span) => renderSpan(span, text));
}

function renderSpan(span: messagingApi.FlexSpan, text: messagingApi.FlexText): HTMLElement {
  const node = element('span', { text: span.text ?? '' });
  letter(node, { ...span, ...(text.scaling && { scaling: true }) });
  return node;
}

function letter(node: HTMLElement, lettering: Lettering): void {
  const { size, scaling } = lettering;
  setStyles(node, {
    color: color(lettering.color),
    '--size': size === undefined ? undefined : fontSize(size, scaling),
    'font-weight': lettering.weight === 'regular' ? '400' : lettering.weight,
    'font-style': lettering.style,
    'text-decoration': lettering.decoration,
  });
}
