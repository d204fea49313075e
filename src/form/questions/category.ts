/** In which category of the office does it belong? */
import { categoryGone, categoryQuestion, notAChoice } from '../../text/questions.js';
import type { Question } from '../question.js';
import { isChosen } from '../read-choice.js';

export const category: Question = {
  name: 'category',
  view: (_draft, { office }) => ({
    ...categoryQuestion,
    choices: office.categories.map(({ id, number, name }) => ({ label: `${number}. ${name}`, value: id })),
  }),
  read: (input, draft, { office }) => {
    const chosen = office.categories.find((one) => isChosen(input, one));
    if (!chosen) return { kind: 'wrong', notice: notAChoice };
    if (chosen.id === draft.answers.categoryId) return { kind: 'answered', answers: {} };
    return { kind: 'answered', answers: { categoryId: chosen.id, itemId: undefined }, reopens: 'item' };
  },
  fault: ({ answers }, { office }) =>
    office.categories.some(({ id }) => id === answers.categoryId) ? undefined : categoryGone,
};
