/** Asks in which of the office's categories the information belongs. */
import type { Category, Office } from '../../offices/office.js';
import { foundAs, foundCategories, saysUnsure, unsureWord, whatBelongsWhere } from '../../text/categories.js';
import { categoryWords } from '../../text/destination-words.js';
import { categoryGone, categoryQuestion, questionLabels, ruleEcho } from '../../text/questions.js';
import { categoriesWith } from '../../text/reader/find-category.js';
import { categoryRule } from '../../text/request-words.js';
import type { Input, Question, Read } from './parts/question.js';
import { choiceFault, choicesOf, chosenFrom } from './parts/read-choice.js';

const UNSURE = 'unsure';

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
    choices: [...choicesOf(categories), { label: unsureWord, value: UNSURE }],
  }),
  read: (input, { answers }, { office, categories }) => {
    const chosen = chosenFrom(categories, input);
    if (!chosen) return notChosen(input, categories);
    const isNew = chosen.id !== answers.categoryId;
    return {
      kind: 'answered',
      answers: isNew ? { categoryId: chosen.id, itemId: undefined, certified: undefined } : {},
      ...(isNew && { reopens: 'item' }),
      ...ruleOf(office, chosen.id),
    };
  },
  readings: (text, { categories }) =>
    categoriesWith(text, categories).map(({ category: { id, name }, found }) => ({
      label: name,
      ...(found !== undefined && { detail: foundAs(found) }),
      value: id,
    })),
  fault: ({ answers }, { office }) =>
    office.categories.some(({ id }) => id === answers.categoryId) ? undefined : categoryGone,
} satisfies Question;

/** Asked what belongs where, it is told; a word that stands in categories or their items offers those. */
function notChosen(input: Input, categories: Category[]): Read {
  const isUnsure = input.kind === 'text' ? saysUnsure(input.text) : input.value === UNSURE;
  if (isUnsure) return { kind: 'more', change: {}, notice: whatBelongsWhere(categories) };
  const found = input.kind === 'text' && categoriesWith(input.text, categories).length > 0;
  if (found) return { kind: 'wrong', notice: foundCategories, asks: true };
  return { kind: 'wrong', notice: choiceFault(categories, input) };
}

function ruleOf(office: Office, categoryId: string): Pick<Extract<Read, { kind: 'answered' }>, 'echo'> {
  const rule = categoryRule(office, categoryId);
  return rule === undefined ? {} : { echo: ruleEcho(rule) };
}
