/** Asks as of which day and time the information holds, where the category demands both. */
import { dateTimeFaults, notAChoice } from '../../text/answer-faults.js';
import {
  dataAtEcho,
  dataAtMissing,
  dataAtQuestion,
  pickDataAt,
  timeMissing,
} from '../../text/date-questions.js';
import { questionLabels } from '../../text/questions.js';
import { readDateTime } from '../../text/read-date-time.js';
import { localDateTime } from '../../text/thai-date.js';
import { demands } from './parts/demands.js';
import type { Question, Read } from './parts/question.js';
import { timeChoices, unread } from './parts/readings.js';

const PICKED = 'dataAt';

export const dataAt = {
  name: 'dataAt',
  labels: { dataAt: questionLabels.dataAt },
  shown: { part: 'dataAt', as: 'fact', words: ({ dataAt: at }) => at && localDateTime(at) },
  applies: (draft, context) => demands(draft, context, 'dateTime'),
  view: ({ answers: { dataAt: given } }) => ({
    ...dataAtQuestion,
    dates: [{ label: pickDataAt, value: PICKED, mode: 'datetime', ...(given && { initial: given }) }],
  }),
  read: (input, _draft, { today }) => {
    if (input.kind === 'choice') return chosen(input.value, today);
    return readText(input.kind === 'text' ? input.text : `${input.day} ${input.time ?? ''}`, today);
  },
  readings: (text, { today }) => timeChoices(readDateTime(text, today)),
  fault: ({ answers }) => (answers.dataAt ? undefined : dataAtMissing),
} satisfies Question;

/** A time that was offered. */
function chosen(value: string, today: string): Read {
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value);
  return isTime ? readText(value, today) : { kind: 'wrong', notice: notAChoice };
}

function readText(text: string, today: string): Read {
  const read = readDateTime(text, today);
  switch (read.kind) {
    case 'dateTime':
      return { kind: 'answered', answers: { dataAt: read.at }, echo: dataAtEcho(read.at) };
    case 'noTime':
      return { kind: 'wrong', notice: timeMissing(read.day) };
    default:
      return unread(read, dateTimeFaults, timeChoices(read));
  }
}
