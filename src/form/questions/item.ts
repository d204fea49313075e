/** Asks for the item of the category, where the office's table names items. */
import type { Draft } from '../../domain/conversation.js';
import { itemUnsure, saysUnsure, unsureWord } from '../../text/categories.js';
import { itemGone, itemQuestion, questionLabels } from '../../text/questions.js';
import { categoryRule } from '../../text/request-words.js';
import { chosenCategory } from './parts/demands.js';
import type { Context, Input, Question, Read } from './parts/question.js';
import { choiceFault, choicesMeant, choicesOf, chosenFrom } from './parts/read-choice.js';

const UNSURE = 'unsure';

export const item = {
  name: 'item',
  labels: { itemId: questionLabels.item },
  shown: 'withAnother',
  applies: (draft, context) => itemsOf(draft, context).length > 0,
  view: (draft, context) => ({
    ...itemQuestion(chosenCategory(draft, context)?.name ?? ''),
    choices: [...choicesOf(itemsOf(draft, context)), { label: unsureWord, value: UNSURE, isApart: 'after' }],
  }),
  read: (input, draft, context) => {
    const items = itemsOf(draft, context);
    const chosen = chosenFrom(items, input);
    return chosen ? { kind: 'answered', answers: { itemId: chosen.id } } : notChosen(input, draft, context);
  },
  readings: (text, context, draft) => choicesMeant(itemsOf(draft, context), text),
  fault: (draft, context) => {
    const items = itemsOf(draft, context);
    return items.some(({ id }) => id === draft.answers.itemId) ? undefined : itemGone;
  },
} satisfies Question;

/** Asked what belongs here, the rule of the category is told; a word that stands in items offers those. */
function notChosen(input: Input, draft: Draft, context: Context): Read {
  const isUnsure = input.kind === 'text' ? saysUnsure(input.text) : input.value === UNSURE;
  const rule = categoryRule(context.office, draft.answers.categoryId);
  if (isUnsure) return { kind: 'more', change: {}, notice: itemUnsure(rule) };
  return choiceFault(itemsOf(draft, context), input);
}

function itemsOf(draft: Draft, context: Context) {
  return chosenCategory(draft, context)?.items ?? [];
}
