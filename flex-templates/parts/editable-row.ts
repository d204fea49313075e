/** An answer that can be changed: its label, a small word to tap, and the answer below. */
import type { messagingApi } from '@line/bot-sdk';
import { colors, lengths, sizes, spaces } from '../theme.js';
import { textPart } from './text-part.js';

export interface Tap {
  word: string;
  action: messagingApi.Action;
}

/** Without a value the answer stands in rows of its own. */
export function editableRow(label: string, value: string | undefined, edit: Tap): messagingApi.FlexBox {
  return {
    type: 'box',
    layout: 'vertical',
    spacing: spaces.hair,
    contents: [
      besideTap(textPart(label, { size: sizes.small, color: colors.quiet }), edit),
      ...(value === undefined ? [] : [textPart(value, { most: lengths.details })]),
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
