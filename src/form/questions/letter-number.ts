/** Asks for the number of the letter; a day that is cited with it is offered at the next question. */
import { letterNumberQuestion, noLetterNumber } from '../../text/letter.js';
import { questionLabels } from '../../text/questions.js';
import { readDate } from '../../text/read-date.js';
import { readLetterNumber } from '../../text/reader/read-letter-number.js';
import { demandsLetter } from './parts/demands.js';
import type { Context, Question } from './parts/question.js';
import { readText } from './parts/read-text.js';

const MAX_LENGTH = 60;

export const letterNumber = {
  name: 'letterNumber',
  labels: { letterNumber: questionLabels.letterNumber },
  shown: { part: 'letterNumber', as: 'fact', words: (answers) => answers.letterNumber },
  applies: demandsLetter,
  view: () => letterNumberQuestion(MAX_LENGTH),
  read: (input, _draft, context) => {
    const read = input.kind === 'text' ? readLetterNumber(input.text) : undefined;
    if (input.kind === 'text' && !read) return { kind: 'wrong', notice: noLetterNumber };
    const number = input.kind === 'text' ? { ...input, text: read?.number ?? '' } : input;
    const day = citedDay(read?.date, context);
    return readText(number, {
      max: MAX_LENGTH,
      lines: 'one',
      as: (text) => ({ letterNumber: text, ...(day && { letterDate: day }) }),
    });
  },
} satisfies Question;

function citedDay(text: string | undefined, { today }: Context): string | undefined {
  const read = text === undefined ? undefined : readDate(text, today);
  return read?.kind === 'date' && read.day <= today ? read.day : undefined;
}
