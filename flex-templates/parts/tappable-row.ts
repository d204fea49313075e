/** A choice with a long label: a framed row that wraps, since LINE's buttons cut what does not fit on one line. */
import type { messagingApi } from '@line/bot-sdk';
import { colors, lengths, sizes, spaces } from '../theme.js';
import { textPart } from './text-part.js';

export interface TappableRow {
  label: string;
  detail?: string | undefined;
  action: messagingApi.Action | undefined;
}

export function tappableRow({ label, detail, action }: TappableRow): messagingApi.FlexBox {
  return {
    type: 'box',
    layout: 'vertical',
    paddingAll: spaces.between,
    backgroundColor: colors.grayPaper,
    borderColor: colors.line,
    borderWidth: 'normal',
    cornerRadius: 'md',
    contents: [
      textPart(label, { color: colors.green, weight: 'bold', most: lengths.subject }),
      ...(detail
        ? [textPart(detail, { size: sizes.small, color: colors.quiet, most: lengths.subject })]
        : []),
    ],
    ...(action && { action }),
  };
}

/** A text that opens something, underlined as people know it from websites. */
const link = { color: colors.green, decoration: 'underline' } as const;

export function linkRow(words: string, action: messagingApi.Action | undefined): messagingApi.FlexText {
  return textPart(words, { ...link, most: lengths.link, ...(action && { action }) });
}
