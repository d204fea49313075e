/** In which category of the office does it belong? */
import type { Office } from '../../offices/office.js';
import { categoryGone, categoryQuestion, ruleEcho } from '../../text/questions.js';
import { categoryRule } from '../../text/request-words.js';
import type { Question, Read } from '../question.js';
import { choiceFault, choicesOf, chosenFrom } from '../read-choice.js';

export const category: Question = {
  name: 'category',
  view: (_draft, { office, categories }) => ({
    ...categoryQuestion(office, categories),
    choices: choicesOf(categories),
  }),
  read: (input, { answers }, { office, categories }) => {
    const chosen = chosenFrom(categories, input);
    if (!chosen) return { kind: 'wrong', notice: choiceFault(categories, input) };
    const isNew = chosen.id !== answers.categoryId;
    return {
      kind: 'answered',
      answers: isNew ? { categoryId: chosen.id, itemId: undefined } : {},
      ...(isNew && { reopens: 'item' }),
      ...ruleOf(office, chosen.id),
    };
  },
  fault: ({ answers }, { office }) =>
    office.categories.some(({ id }) => id === answers.categoryId) ? undefined : categoryGone,
};

function ruleOf(office: Office, categoryId: string): Pick<Extract<Read, { kind: 'answered' }>, 'echo'> {
  const rule = categoryRule(office, categoryId);
  return rule === undefined ? {} : { echo: ruleEcho(rule) };
}
