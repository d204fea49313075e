/** Which item of the category? Asked only where the office's table names items. */
import type { Draft } from '../../domain/conversation.js';
import { itemGone, itemQuestion, notAChoice } from '../../text/questions.js';
import type { Context, Question } from '../question.js';
import { isChosen } from '../read-choice.js';

export const item: Question = {
  name: 'item',
  applies: (draft, context) => itemsOf(draft, context).length > 0,
  view: (draft, context) => ({
    ...itemQuestion(chosenCategory(draft, context)?.name ?? ''),
    choices: itemsOf(draft, context).map(({ id, name }, index) => ({
      label: `${index + 1}. ${name}`,
      value: id,
    })),
  }),
  read: (input, draft, context) => {
    const items = itemsOf(draft, context);
    const chosen = items.find((one, index) => isChosen(input, { ...one, number: String(index + 1) }));
    return chosen
      ? { kind: 'answered', answers: { itemId: chosen.id } }
      : { kind: 'wrong', notice: notAChoice };
  },
  fault: (draft, context) => {
    const items = itemsOf(draft, context);
    return items.some(({ id }) => id === draft.answers.itemId) ? undefined : itemGone;
  },
};

function chosenCategory({ answers }: Draft, { office }: Context) {
  return office.categories.find(({ id }) => id === answers.categoryId);
}

function itemsOf(draft: Draft, context: Context) {
  return chosenCategory(draft, context)?.items ?? [];
}
