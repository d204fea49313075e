/** A sentence that must not be overlooked, on its own paper. */
import type { messagingApi } from '@line/bot-sdk';
import { lengths, spaces, type Tone, tones } from '../theme.js';
import { textPart } from './text-part.js';

export function note(text: string, tone: Tone = 'plain', most: number = lengths.value): messagingApi.FlexBox {
  return {
    type: 'box',
    layout: 'vertical',
    paddingAll: spaces.between,
    cornerRadius: 'md',
    backgroundColor: tones[tone].paper,
    contents: [textPart(text, { color: tones[tone].text, most })],
  };
}
