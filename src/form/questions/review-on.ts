/** Asks when information without an end is to be reviewed. */
import { addDays, addMonths, isRealDate, type LocalDate } from '../../clock.js';
import { dayAheadFaults, notAChoice } from '../../text/answer-faults.js';
import { reviewOnEcho, reviewOnOutside, reviewOnQuestion, reviewOnWords } from '../../text/date-questions.js';
import { daysMeant } from '../../text/days-meant.js';
import { readDate } from '../../text/read-date.js';
import type { Choice, Context, Question, Read } from './parts/question.js';
import { dayChoices, unread } from './parts/readings.js';

const PICKED = 'reviewOn';
const READY_MONTHS = [3, 6, 12];

export const reviewOn = {
  name: 'reviewOn',
  labels: {},
  shown: 'withAnother',
  applies: ({ answers }) => answers.online?.kind === 'noEnd',
  view: (_draft, context) => ({
    ...reviewOnQuestion,
    choices: READY_MONTHS.filter((months) => months <= context.office.form.reviewWithinMonths).map(
      (months) => ({
        label: reviewOnWords.inMonths(months),
        detail: reviewOnEcho(addMonths(context.today, months)),
        value: String(months),
      }),
    ),
    dates: [{ label: reviewOnWords.pick, value: PICKED, ...bounds(context), initial: latest(context) }],
  }),
  read: (input, _draft, context) => {
    if (input.kind === 'day') return reviewed(input.day, context);
    if (input.kind === 'choice') return chosen(input.value, context);
    const read = readDate(input.text, context.today);
    return read.kind === 'date'
      ? reviewed(read.day, context)
      : unread(read, dayAheadFaults(context.today), readings(input.text, context));
  },
  readings,
  fault: ({ answers: { online } }, context) =>
    online?.kind === 'noEnd' && !isWithin(online.reviewOn, context) ? outside(context) : undefined,
} satisfies Question;

function readings(text: string, context: Context): Choice[] {
  const { today } = context;
  return dayChoices(daysMeant(text, { today, isPossible: (day) => isWithin(day, context) }));
}

function chosen(value: string, context: Context): Read {
  if (isRealDate(value)) return reviewed(value, context);
  const months = Number(value);
  if (!READY_MONTHS.includes(months)) return { kind: 'wrong', notice: notAChoice };
  return reviewed(addMonths(context.today, months), context);
}

function reviewed(day: LocalDate, context: Context): Read {
  if (!isWithin(day, context)) return { kind: 'wrong', notice: outside(context) };
  return { kind: 'answered', answers: { online: { kind: 'noEnd', reviewOn: day } }, echo: reviewOnEcho(day) };
}

function isWithin(day: LocalDate, context: Context): boolean {
  return day > context.today && day <= latest(context);
}

function outside(context: Context): string {
  return reviewOnOutside(addDays(context.today, 1), latest(context));
}

function bounds(context: Context) {
  return { min: addDays(context.today, 1), max: latest(context) };
}

function latest({ today, office }: Context): LocalDate {
  return addMonths(today, office.form.reviewWithinMonths);
}
