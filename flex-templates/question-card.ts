/** One question of the form or of the introduction: its choices, an example, why it is asked, and the ways out. */
import type { messagingApi } from '@line/bot-sdk';
import type { Postback } from '../src/line/postback.js';
import type { Command } from '../src/text/commands.js';
import { type Position, position as positionWords } from '../src/text/form.js';
import { pageWords } from '../src/text/paging.js';
import { title as uploadTitle } from '../src/text/upload.js';
import { postbackAction } from './parts/actions.js';
import { type DateChoice, dateButton, linkButton, wordButton } from './parts/buttons.js';
import { besideOneAnother, card } from './parts/card.js';
import { choicePages } from './parts/choice-pages.js';
import { note } from './parts/note.js';
import { quickWords, typedWordsLine } from './parts/quick-words.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';
import { colors, lengths, sizes } from './theme.js';

export interface Question {
  position: Position | undefined;
  title: string;
  example?: string;
  why?: string;
  choices: Choice[];
  dates?: DateChoice[];
  /** The files that were received, each with its own 'ลบ'. */
  files?: messagingApi.FlexComponent[];
  /** The page on which files are attached, where files are an answer. */
  uploadUrl?: string;
  /** Offered as quick replies; those who see none find the ways onward as buttons and the others named. */
  words: Command[];
  /** The fault of the last answer, or how it was understood. */
  notice?: string;
  /** calm: it was taken, this is how it was understood; attention (the default): something was wrong. */
  tone?: 'calm' | 'attention';
  /** The question stands in the chat already: of a long list only what is new is shown. */
  isAside?: boolean;
}

export interface Choice {
  label: string;
  detail?: string;
  /** It is no entry of the list: it stands on the first card, however long the list is. */
  isApart?: 'before' | 'after';
  data: Postback;
}

/** The buttons that lead to the next question. */
const onward: readonly Command[] = ['filesDone', 'goOn', 'skip'];
/** Below a longer list, what was wrong stands where the eye is: at its end, unless choices of its own stand above the list. */
const SHORT_LIST = 4;

/** A list that is longer than a phone's screen goes on to further cards beside the first. */
export function questionCard(question: Question): messagingApi.FlexMessage {
  const listed = question.choices.filter(({ isApart }) => !isApart);
  const [first = [], ...others] = question.dates?.length ? [listed] : choicePages(listed, question.title);
  if (question.isAside && others.length > 0) return asideCard(question);
  const page = pageWords(1, others.length + 1);
  const message = firstCard(question, { rows: first, ...(others.length > 0 && { page }) });
  const pages = others.map((rows, index) =>
    furtherCard(question, rows, pageWords(index + 2, others.length + 1)),
  );
  return besideOneAnother(message, pages);
}

function firstCard(
  question: Question,
  { rows, page }: { rows: readonly Choice[]; page?: string },
): messagingApi.FlexMessage {
  const { position, title, notice, tone = 'attention', choices, dates = [], words, uploadUrl } = question;
  const above = position && positionWords(position);
  const { files = [] } = question;
  const said = notice ? [note(notice, tone, lengths.details)] : [];
  const ownChoices = choices.filter(({ isApart }) => isApart === 'before');
  const place = ownChoices.length > 0 ? 'beside' : choices.length > SHORT_LIST ? 'below' : 'above';
  const otherWays = words.filter((word) => !onward.includes(word));
  return card({
    altText: [notice, above, title].filter(Boolean).join(' '),
    heading: { title, ...(above !== undefined && { above }) },
    body: [
      ...(place === 'above' ? said : []),
      ...explanations(page === undefined ? question : { ...question, why: '' }), // a long list needs the room
      ...files,
      ...(place === 'beside' ? said : []),
      ...ownChoices.map(choiceRow),
      ...rows.map(choiceRow),
      ...choices.filter(({ isApart }) => isApart === 'after').map(choiceRow),
      ...dates.map(dateButton),
      ...(page === undefined ? [] : [textPart(page, { size: sizes.small, color: colors.quiet })]),
      ...(place === 'below' ? said : []),
      ...(otherWays.length > 0 ? [typedWordsLine(otherWays)] : []),
    ],
    buttons: [
      ...(uploadUrl === undefined ? [] : linkButton(uploadTitle, uploadUrl)),
      ...words
        .filter((word) => onward.includes(word))
        .map((word) => wordButton(word, word === 'skip' ? 'secondary' : 'primary')),
    ],
    ...(words.length > 0 && { quickReply: quickWords(words) }),
  });
}

/** The list above can still be tapped: beside what was wrong only what was found in it is shown. */
function asideCard({
  position,
  title,
  notice = '',
  tone = 'attention',
  choices,
  words,
}: Question): messagingApi.FlexMessage {
  const above = position && positionWords(position);
  const offered: Command[] = ['showChoices', ...words];
  return card({
    altText: [notice, above, title].filter(Boolean).join(' '),
    heading: { title, ...(above !== undefined && { above }) },
    body: [
      note(notice, tone, lengths.details),
      ...choices.filter(({ isApart }) => isApart).map(choiceRow),
      typedWordsLine(words),
    ],
    buttons: [wordButton('showChoices')],
    quickReply: quickWords(offered),
  });
}

function furtherCard({ title }: Question, rows: readonly Choice[], above: string): messagingApi.FlexMessage {
  return card({ altText: title, heading: { title, above }, body: rows.map(choiceRow) });
}

function choiceRow({ label, detail, data }: Choice): messagingApi.FlexBox {
  return tappableRow({ label, detail, action: postbackAction(data, label) });
}

function explanations({ example, why }: Question): messagingApi.FlexText[] {
  return [
    ...(example ? [textPart(example, { most: lengths.details })] : []),
    ...(why ? [textPart(why, { size: sizes.small, color: colors.quiet })] : []),
  ];
}
