/** Asks for the day that stands on the letter. */
import { isRealDate, type LocalDate } from '../../clock.js';
import { dateFaults, notAChoice } from '../../text/answer-faults.js';
import { letterDateAhead, letterDateEcho, letterDateQuestion, pickLetterDate } from '../../text/letter.js';
import { questionLabels } from '../../text/questions.js';
import { readDate } from '../../text/read-date.js';
import { dateWithWeekday, shortDate } from '../../text/thai-date.js';
import { demandsLetter } from './parts/demands.js';
import type { Choice, Context, Question, Read } from './parts/question.js';
import { dayChoices, unread } from './parts/readings.js';

const PICKED = 'letterDate';

export const letterDate = {
  name: 'letterDate',
  labels: { letterDate: questionLabels.letterDate },
  shown: { part: 'letterDate', as: 'fact', words: ({ letterDate: day }) => day && shortDate(day) },
  applies: demandsLetter,
  view: ({ answers: { letterDate: cited }, givenBy }, { today }) => ({
    ...letterDateQuestion,
    choices:
      cited && givenBy.letterDate === undefined
        ? [{ label: dateWithWeekday(cited), value: cited, isApart: 'before' }]
        : [],
    dates: [{ label: pickLetterDate, value: PICKED, max: today, initial: cited ?? today }],
  }),
  read: (input, _draft, context) => {
    if (input.kind === 'day') return dated(input.day, context);
    if (input.kind === 'choice') {
      return isRealDate(input.value) ? dated(input.value, context) : { kind: 'wrong', notice: notAChoice };
    }
    const read = readDate(input.text, context.today);
    return read.kind === 'date'
      ? dated(read.day, context)
      : unread(read, dateFaults, readings(input.text, context));
  },
  readings,
} satisfies Question;

function readings(text: string, { today }: Context): Choice[] {
  const read = readDate(text, today);
  const days = read.kind === 'date' ? [] : (read.readings ?? []);
  return dayChoices(days.filter((day) => day <= today));
}

function dated(day: LocalDate, { today }: Context): Read {
  if (day > today) return { kind: 'wrong', notice: letterDateAhead(today) };
  return { kind: 'answered', answers: { letterDate: day }, echo: letterDateEcho(day) };
}
