/** Which kind of data is it? Asked only where the office routes kinds of data to heads. */
import { dataTypeGone, dataTypeQuestion, notAChoice } from '../../text/questions.js';
import type { Question } from '../question.js';
import { choicesOf, chosenFrom } from '../read-choice.js';

export const dataType: Question = {
  name: 'dataType',
  applies: (_draft, { office }) => office.dataTypes.length > 0,
  view: (_draft, { office }) => ({ ...dataTypeQuestion, choices: choicesOf(office.dataTypes) }),
  read: (input, _draft, { office }) => {
    const chosen = chosenFrom(office.dataTypes, input);
    return chosen
      ? { kind: 'answered', answers: { dataTypeId: chosen.id } }
      : { kind: 'wrong', notice: notAChoice };
  },
  fault: ({ answers }, { office }) =>
    office.dataTypes.some(({ id }) => id === answers.dataTypeId) ? undefined : dataTypeGone,
};
