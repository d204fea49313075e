/** What is it called? */
import { subjectQuestion } from '../../text/questions.js';
import type { Question } from '../question.js';
import { readText } from '../read-text.js';

export const subject: Question = {
  name: 'subject',
  view: (_draft, { office }) => subjectQuestion(office.form.subjectMaxLength),
  read: (input, _draft, { office }) =>
    readText(input, {
      max: office.form.subjectMaxLength,
      lines: 'one',
      as: (text) => ({ subject: text }),
    }),
};
