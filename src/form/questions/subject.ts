/** Asks for the subject of the information. */
import { questionLabels, subjectQuestion } from '../../text/questions.js';
import type { Question } from './parts/question.js';
import { readText } from './parts/read-text.js';

export const subject = {
  name: 'subject',
  labels: { subject: questionLabels.subject },
  shown: { part: 'subject', as: 'elsewhere', words: (answers) => answers.subject },
  view: (_draft, { office }) => subjectQuestion(office.form.subjectMaxLength),
  read: (input, _draft, { office }) =>
    readText(input, {
      max: office.form.subjectMaxLength,
      lines: 'one',
      named: 'subject',
      as: (text) => ({ subject: text }),
    }),
} satisfies Question;
