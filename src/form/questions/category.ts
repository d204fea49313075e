/** Asks in which of the office's categories the information belongs. */
import type { Office } from '../../offices/office.js';
import { categoryWords } from '../../text/destination-words.js';
import { categoryGone, categoryQuestion, questionLabels, ruleEcho } from '../../text/questions.js';
import { categoryRule } from '../../text/request-words.js';
import type { Question, Read } from './parts/question.js';
import { choiceFault, choicesOf, chosenFrom } from './parts/read-choice.js';

export const category = {
  name: 'category',
  labels: { categoryId: questionLabels.category },
  shown: {
    part: 'categoryId',
    as: 'fact',
    words: ({ categoryId, itemId, names }, office) =>
      categoryId && categoryWords(office, { categoryId, itemId, names }),
  },
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
} satisfies Question;

function ruleOf(office: Office, categoryId: string): Pick<Extract<Read, { kind: 'answered' }>, 'echo'> {
  const rule = categoryRule(office, categoryId);
  return rule === undefined ? {} : { echo: ruleEcho(rule) };
}
