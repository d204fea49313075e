/** Asks which group wrote the letter. */
import { notAChoice } from '../../text/answer-faults.js';
import { letterUnitQuestion } from '../../text/letter.js';
import { ownUnit, questionLabels } from '../../text/questions.js';
import { demandsLetter } from './parts/demands.js';
import type { Question } from './parts/question.js';
import { readText } from './parts/read-text.js';

const MAX_LENGTH = 200;
const OWN_UNIT = 'ownUnit';

export const letterUnit = {
  name: 'letterUnit',
  labels: { letterUnit: questionLabels.letterUnit },
  shown: { part: 'letterUnit', as: 'fact', words: (answers) => answers.letterUnit },
  applies: demandsLetter,
  view: (_draft, { by }) => ({
    ...letterUnitQuestion(MAX_LENGTH),
    choices: [{ label: ownUnit(by.unit.name), value: OWN_UNIT }],
  }),
  read: (input, _draft, { by, today }) => {
    if (input.kind !== 'choice') {
      const as = (text: string) => ({ letterUnit: text });
      return readText(input, { max: MAX_LENGTH, lines: 'one', namesSince: today, as });
    }
    if (input.value !== OWN_UNIT) return { kind: 'wrong', notice: notAChoice };
    return { kind: 'answered', answers: { letterUnit: by.unit.name } };
  },
} satisfies Question;
