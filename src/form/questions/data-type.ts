/** Asks which kind of data it is, where the office routes kinds of data to heads. */
import { dataTypeWords } from '../../text/destination-words.js';
import { dataTypeGone, dataTypeQuestion, questionLabels } from '../../text/questions.js';
import type { Question } from './parts/question.js';
import { choiceFault, choicesMeant, choicesOf, chosenFrom } from './parts/read-choice.js';

export const dataType = {
  name: 'dataType',
  labels: { dataTypeId: questionLabels.dataType },
  shown: {
    part: 'dataTypeId',
    as: 'fact',
    words: ({ dataTypeId, names }, office) => dataTypeWords(office, { dataTypeId, names }),
  },
  applies: (_draft, { office }) => office.dataTypes.length > 0,
  view: (_draft, { office }) => ({ ...dataTypeQuestion, choices: choicesOf(office.dataTypes) }),
  read: (input, _draft, { office }) => {
    const chosen = chosenFrom(office.dataTypes, input);
    return chosen
      ? { kind: 'answered', answers: { dataTypeId: chosen.id } }
      : choiceFault(office.dataTypes, input);
  },
  readings: (text, { office }) => choicesMeant(office.dataTypes, text),
  fault: ({ answers }, { office }) =>
    office.dataTypes.some(({ id }) => id === answers.dataTypeId) ? undefined : dataTypeGone,
} satisfies Question;
