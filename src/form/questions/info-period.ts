/** Asks which days the information is about, not how long it stays online. */
import type { LocalDate } from '../../clock.js';
import type { Draft } from '../../domain/conversation.js';
import { notAChoice, periodFaults } from '../../text/answer-faults.js';
import {
  infoPeriodMayBeSkipped,
  infoPeriodMissing,
  infoPeriodNeeded,
  infoPeriodQuestion,
  periodEcho,
  periodStarts,
  periodWords,
} from '../../text/date-questions.js';
import { questionLabels } from '../../text/questions.js';
import { readPeriod } from '../../text/read-period.js';
import { beginsUnsure, beginsWithNone } from '../../text/reader/says-none.js';
import { infoPeriodWords } from '../../text/request-words.js';
import { demands } from './parts/demands.js';
import type { Context, Question, Read, View } from './parts/question.js';
import { periodChoices, readPeriodValue, unread } from './parts/readings.js';

/** The two pickers; the second one, and the single day, are offered when the first day is known. */
const FROM = 'from';
const TO = 'to';
const SINGLE_DAY = 'singleDay';

export const infoPeriod = {
  name: 'infoPeriod',
  labels: { infoPeriod: questionLabels.infoPeriod },
  shown: { part: 'infoPeriod', as: 'fact', words: ({ infoPeriod: days }) => days && infoPeriodWords(days) },
  /** Where the category demands date and time, they say more than a period does. */
  applies: (draft, context) => isRequired(context) || !demands(draft, context, 'dateTime'),
  view: (draft, context) => ({
    ...infoPeriodQuestion,
    ...pickers(draft, context),
    commands: isRequired(context) ? [] : ['skip'],
  }),
  read: (input, draft, context) => {
    if (input.kind === 'day') return pickedDay(input, draft);
    if (input.kind === 'choice') return chosen(input.value, draft);
    const none = saidNone(input.text, context);
    if (none) return none;
    const read = readPeriod(input.text, context.today);
    return read.kind === 'period' ? period(read) : unread(read, periodFaults, periodChoices(read));
  },
  readings: (text, { today }) => periodChoices(readPeriod(text, today)),
  cannotSkip: infoPeriodNeeded,
  skipped: (_draft, context) => (isRequired(context) ? undefined : { infoPeriod: undefined }),
  fault: ({ answers }, context) =>
    isRequired(context) && !answers.infoPeriod ? infoPeriodMissing : undefined,
} satisfies Question;

/** 'ไม่มีช่วงวันที่ค่ะ เป็นลิงก์เฉยๆ' @returns undefined where a period may have been typed */
function saidNone(typed: string, context: Context): Read | undefined {
  const isNone = beginsWithNone(typed);
  if (!isNone && !beginsUnsure(typed)) return undefined;
  if (isRequired(context)) return { kind: 'wrong', notice: infoPeriodNeeded };
  return isNone
    ? { kind: 'answered', answers: { infoPeriod: undefined } }
    : { kind: 'wrong', notice: infoPeriodMayBeSkipped };
}

function isRequired({ office }: Context): boolean {
  return office.form.infoPeriodRequired;
}

function pickers({ answers: { infoPeriod: given } }: Draft, { today }: Context): Partial<View> {
  return {
    choices: given ? [{ label: periodWords.singleDay, value: SINGLE_DAY }] : [],
    dates: [
      { label: periodWords.from, value: FROM, initial: given?.from ?? today },
      ...(given ? [{ label: periodWords.to, value: TO, min: given.from, initial: given.to }] : []),
    ],
  };
}

function pickedDay({ value, day }: { value: string; day: LocalDate }, { answers }: Draft): Read {
  const from = answers.infoPeriod?.from;
  if (value === FROM || from === undefined) {
    const change = { answers: { ...answers, infoPeriod: { from: day, to: day } } };
    return { kind: 'more', change, notice: periodStarts(day) };
  }
  return day < from ? { kind: 'wrong', notice: periodFaults.endBeforeStart } : period({ from, to: day });
}

function chosen(value: string, { answers: { infoPeriod: given } }: Draft): Read {
  const read = readPeriodValue(value);
  if (read) return period(read);
  if (value !== SINGLE_DAY || !given) return { kind: 'wrong', notice: notAChoice };
  return period({ from: given.from, to: given.from });
}

function period({ from, to }: { from: LocalDate; to: LocalDate }): Read {
  return { kind: 'answered', answers: { infoPeriod: { from, to } }, echo: periodEcho(from, to) };
}
