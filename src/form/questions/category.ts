/** Asks in which of the office's categories the information belongs. */
import type { Category, Office } from '../../offices/office.js';
import {
  foundAs,
  foundCategories,
  howToFind,
  saysUnsure,
  unsureWord,
  whatBelongsIn,
} from '../../text/categories.js';
import { categoryWords } from '../../text/destination-words.js';
import { categoryGone, categoryQuestion, questionLabels, ruleEcho } from '../../text/questions.js';
import { categoriesWith } from '../../text/reader/find-category.js';
import { categoryRule } from '../../text/request-words.js';
import type { Choice, Input, Question, Read } from './parts/question.js';
import { choiceFault, choicesAmong, choicesOf, chosenFrom, meantTwice } from './parts/read-choice.js';

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
  view: ({ isExplained }, { office, categories }) => ({
    ...categoryQuestion(office, categories),
    choices: [
      ...explained(choicesOf(categories), isExplained ? categories : []),
      { label: unsureWord, value: UNSURE, isApart: 'after' },
    ],
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
  readings: (text, { categories }) => {
    const twice = meantTwice(categories, text);
    if (twice.length > 0) return choicesAmong(categories, twice);
    return categoriesWith(text, categories).flatMap(({ category, found }) =>
      choicesAmong(categories, [category]).map((choice) => ({
        ...choice,
        ...(found !== undefined && { detail: foundAs(found) }),
      })),
    );
  },
  fault: ({ answers }, { office }) =>
    office.categories.some(({ id }) => id === answers.categoryId) ? undefined : categoryGone,
} satisfies Question;

/** Below each category what belongs there. */
function explained(choices: Choice[], categories: readonly Category[]): Choice[] {
  return choices.map((choice) => {
    const category = categories.find(({ id }) => id === choice.value);
    const detail = category && whatBelongsIn(category);
    return detail ? { ...choice, detail } : choice;
  });
}

/** Asked what belongs where, it is told; a word that stands in categories or their items offers those. */
function notChosen(input: Input, categories: Category[]): Read {
  const isUnsure = input.kind === 'text' ? saysUnsure(input.text) : input.value === UNSURE;
  if (isUnsure) return { kind: 'more', change: { isExplained: true }, notice: howToFind };
  const found = input.kind === 'text' && categoriesWith(input.text, categories).length > 0;
  if (found) return { kind: 'wrong', notice: foundCategories, asks: true };
  return choiceFault(categories, input);
}

function ruleOf(office: Office, categoryId: string): Pick<Extract<Read, { kind: 'answered' }>, 'echo'> {
  const rule = categoryRule(office, categoryId);
  return rule === undefined ? {} : { echo: ruleEcho(rule) };
}
