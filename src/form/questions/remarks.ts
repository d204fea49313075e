/** Anything else that the chief or the webmaster should know? */
import { remarksQuestion } from '../../text/questions.js';
import type { Question } from '../question.js';
import { readText } from '../read-text.js';

const MAX_LENGTH = 500;

export const remarks: Question = {
  name: 'remarks',
  view: () => ({ ...remarksQuestion(MAX_LENGTH), words: ['skip'] }),
  read: (input) => readText(input, { max: MAX_LENGTH, as: (text) => ({ remarks: text }) }),
  skipped: () => ({ remarks: '' }),
};
