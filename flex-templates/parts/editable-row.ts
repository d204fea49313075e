/** An answer that can be changed: its label, a small word to tap, and the answer below. */
import type { messagingApi } from '@line/bot-sdk';
import { colors, lengths, sizes, spaces } from '../theme.js';
import { textPart } from './text-part.js';

export interface Tap {
  word: string;
  action: messagingApi.Action;
}

export function editableRow(label: string, value: string, edit: Tap): messagingApi.FlexBox {
  return {
    type: 'box',
    layout: 'vertical',
    spacing: spaces.hair,
    contents: [
      besideTap(textPart(label, { size: sizes.small, color: colors.quiet }), edit),
      textPart(value, { most: lengths.details }),
    ],
  };
}

/** A text on the left and a word to tap on the right. */
export function besideTap(left: messagingApi.FlexText, { word, action }: Tap): messagingApi.FlexBox {
  const right = textPart(word, {
    color: colors.green,
    decoration: 'underline',
    align: 'end',
    flex: 1,
    action,
  });
  return {
    type: 'box',
    layout: 'horizontal',
    spacing: spaces.close,
    contents: [{ ...left, flex: 4 }, right],
  };
}
