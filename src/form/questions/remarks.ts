/** Asks for anything else that the chief or the webmaster should know. */
import { questionLabels, remarksQuestion } from '../../text/questions.js';
import type { Question } from './parts/question.js';
import { readText } from './parts/read-text.js';

const MAX_LENGTH = 500;

export const remarks = {
  name: 'remarks',
  labels: { remarks: questionLabels.remarks },
  shown: { part: 'remarks', as: 'shortText', words: (answers) => answers.remarks },
  view: () => ({ ...remarksQuestion(MAX_LENGTH), commands: ['skip'] }),
  read: (input) =>
    readText(input, {
      max: MAX_LENGTH,
      named: 'remarks',
      isForOffice: true,
      as: (text) => ({ remarks: text }),
    }),
  skipped: () => ({ remarks: '' }),
} satisfies Question;
