/** One text of a card: it wraps, grows with the reader's font size and leaves room for tone marks. */
import type { messagingApi } from '@line/bot-sdk';
import { shortened } from '../../src/text/shorten.js';
import { shownAddress } from '../../src/text/shown-address.js';
import { type Color, colors, lengths, lineSpacing, sizes } from '../theme.js';

export interface TextStyle {
  color?: Color;
  size?: (typeof sizes)[keyof typeof sizes];
  weight?: 'bold';
  decoration?: 'underline';
  flex?: number;
  align?: 'end';
  margin?: string;
  action?: messagingApi.Action;
  /** Characters after which the text is cut. */
  most?: number;
}

export function textPart(text: string, style: TextStyle = {}): messagingApi.FlexText {
  const { most = lengths.value, ...looks } = style;
  return {
    type: 'text',
    text: visible(shortened(shownAddress(text), most)),
    wrap: true,
    scaling: true,
    lineSpacing,
    size: sizes.normal,
    color: colors.ink,
    ...looks,
  };
}

/** LINE refuses a message with an empty text. */
function visible(text: string): string {
  return text.trim() === '' ? '-' : text;
}
