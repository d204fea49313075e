/** One question of the form or of the introduction: its choices, an example, why it is asked, and the ways out. */
import type { messagingApi } from '@line/bot-sdk';
import type { Postback } from '../src/line/postback.js';
import type { Command } from '../src/text/commands.js';
import { position as positionWords } from '../src/text/form.js';
import { postbackAction } from './parts/actions.js';
import { type DateChoice, dateButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { note } from './parts/note.js';
import { quickWords, typedWordsLine } from './parts/quick-words.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';
import { colors, sizes } from './theme.js';

export interface Question {
  position: { number: number; of: number } | undefined;
  title: string;
  example?: string;
  why?: string;
  choices: Choice[];
  dates?: DateChoice[];
  /** Offered as quick replies, and named for those who see none. */
  words: Command[];
  /** What was wrong with the last answer, or what was understood. */
  notice?: string;
}

export interface Choice {
  label: string;
  detail?: string;
  data: Postback;
}

export function questionCard(question: Question): messagingApi.FlexMessage {
  const { position, title, notice, choices, dates = [], words } = question;
  const above = position && positionWords(position.number, position.of);
  return card({
    altText: [notice, above, title].filter(Boolean).join(' '),
    heading: { title, ...(above !== undefined && { above }) },
    body: [
      ...(notice ? [note(notice, 'attention')] : []),
      ...explanations(question),
      ...choices.map(({ label, detail, data }) =>
        tappableRow({ label, detail, action: postbackAction(data, label) }),
      ),
      ...dates.map(dateButton),
      ...(words.length > 0 ? [typedWordsLine(words)] : []),
    ],
    ...(words.length > 0 && { quickReply: quickWords(words) }),
  });
}

function explanations({ example, why }: Question): messagingApi.FlexText[] {
  return [
    ...(example ? [textPart(example)] : []),
    ...(why ? [textPart(why, { size: sizes.small, color: colors.quiet })] : []),
  ];
}
