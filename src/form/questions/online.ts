/** Asks until when the information stays on the website. */
import { addDays, addMonths, fiscalYearEnd, isRealDate, type LocalDate } from '../../clock.js';
import type { Content } from '../../domain/request/content.js';
import { endsBeforeItsTime } from '../../domain/request/online-period.js';
import { ownValue } from '../../own-value.js';
import { dayAheadFaults, notAChoice } from '../../text/answer-faults.js';
import {
  endsTooEarly,
  lastDayEcho,
  lastDayPassed,
  noEndEcho,
  onlineMissing,
  onlineQuestion,
  onlineWords,
} from '../../text/date-questions.js';
import { daysMeant, readLastDay } from '../../text/days-meant.js';
import { questionLabels } from '../../text/questions.js';
import { compactWords } from '../../text/reader/plain-words.js';
import { onlineWords as periodOnline } from '../../text/request-words.js';
import type { Choice, Context, Question, Read } from './parts/question.js';
import { dayChoices, unread } from './parts/readings.js';

const NO_END = 'noEnd';
const PICKED = 'lastDay';

/** Ready answers beside the picker: what the value means, counted from today. */
const readyDays: Record<string, (today: LocalDate) => LocalDate> = {
  days30: (today) => addDays(today, 30),
  days90: (today) => addDays(today, 90),
  fiscalYearEnd,
};

export const online = {
  name: 'online',
  labels: { online: questionLabels.online },
  shown: { part: 'online', as: 'fact', words: ({ online: period }) => period && periodOnline(period) },
  view: (_draft, { office, today }) => ({
    ...onlineQuestion(office),
    choices: [
      ...Object.entries(readyDays).map(([value, day]) => ({
        label: onlineWords.ready[value] ?? value,
        detail: lastDayEcho(day(today)),
        value,
      })),
      { label: onlineWords.noEnd, value: NO_END },
    ],
    dates: [{ label: onlineWords.pick, value: PICKED, min: today, initial: addDays(today, 30) }],
  }),
  read: (input, { answers }, context) => {
    const given = { ...context, infoPeriod: answers.infoPeriod };
    if (input.kind === 'day') return until(input.day, given);
    if (input.kind === 'choice') return chosen(input.value, given);
    if (isNoEnd(input.text)) return noEnd(context);
    const read = readLastDay(input.text, context.today);
    if (read.kind === 'date') return until(read.day, given);
    const choices = readings(input.text, context);
    const isPassed = read.readings !== undefined && choices.length === 0;
    if (isPassed) return { kind: 'wrong', notice: lastDayPassed(context.today) };
    return unread(read, dayAheadFaults(context.today), choices);
  },
  readings,
  fault: ({ answers: { online: given } }, { today }) => {
    if (!given) return onlineMissing;
    return given.kind === 'until' && given.lastDay < today ? lastDayPassed(today) : undefined;
  },
} satisfies Question;

function readings(text: string, { today }: Context): Choice[] {
  return dayChoices(daysMeant(text, { today, isPossible: (day) => day >= today }));
}

function isNoEnd(text: string): boolean {
  return onlineWords.noEndTyped.some((words) => compactWords(words) === compactWords(text));
}

function chosen(value: string, context: Given): Read {
  if (value === NO_END) return noEnd(context);
  if (isRealDate(value)) return until(value, context);
  const day = ownValue(readyDays, value);
  return day ? until(day(context.today), context) : { kind: 'wrong', notice: notAChoice };
}

type Given = Context & Pick<Partial<Content>, 'infoPeriod'>;

function until(lastDay: LocalDate, { today, infoPeriod }: Given): Read {
  if (lastDay < today) return { kind: 'wrong', notice: lastDayPassed(today) };
  const answers: Pick<Content, 'online'> = { online: { kind: 'until', lastDay } };
  const remark = endsBeforeItsTime({ ...answers, infoPeriod }) ? `\n${endsTooEarly}` : '';
  return { kind: 'answered', answers, echo: `${lastDayEcho(lastDay)}${remark}` };
}

function noEnd({ today, office }: Context): Read {
  const reviewOn = addMonths(today, office.form.reviewWithinMonths);
  return {
    kind: 'answered',
    answers: { online: { kind: 'noEnd', reviewOn } },
    echo: noEndEcho,
    reopens: 'reviewOn',
  };
}
