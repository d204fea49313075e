/** Command words as quick replies for phones, and as a line to read for LINE for PC, which shows no quick replies. */
import type { messagingApi } from '@line/bot-sdk';
import { type Command, commandWord } from '../../src/text/commands.js';
import { linesOf } from '../../src/text/lines-of.js';
import { wordsToType } from '../../src/text/menu.js';
import { colors, sizes } from '../theme.js';
import { wordAction } from './actions.js';
import { textPart } from './text-part.js';

/** In small letters on a phone of 375 px. */
const LINE_LENGTH = 36;

export function quickWords(commands: Command[]): messagingApi.QuickReply {
  return { items: commands.map((command) => ({ type: 'action', action: wordAction(command) })) };
}

export function typedWordsLine(commands: Command[]): messagingApi.FlexText {
  const [first = '', ...others] = commands.map(commandWord);
  const words = [`${wordsToType} ${first}`, ...others];
  return textPart(linesOf(words, { most: LINE_LENGTH, between: ' · ' }), {
    size: sizes.small,
    color: colors.quiet,
  });
}
