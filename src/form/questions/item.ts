/** Asks for the item of the category, where the office's table names items. */
import type { Draft } from '../../domain/conversation.js';
import { notAChoice } from '../../text/answer-faults.js';
import { itemGone, itemQuestion, questionLabels } from '../../text/questions.js';
import { chosenCategory } from './parts/demands.js';
import type { Context, Question } from './parts/question.js';
import { choicesOf, chosenFrom } from './parts/read-choice.js';

export const item = {
  name: 'item',
  labels: { itemId: questionLabels.item },
  shown: 'withAnother',
  applies: (draft, context) => itemsOf(draft, context).length > 0,
  view: (draft, context) => ({
    ...itemQuestion(chosenCategory(draft, context)?.name ?? ''),
    choices: choicesOf(itemsOf(draft, context)),
  }),
  read: (input, draft, context) => {
    const chosen = chosenFrom(itemsOf(draft, context), input);
    return chosen
      ? { kind: 'answered', answers: { itemId: chosen.id } }
      : { kind: 'wrong', notice: notAChoice };
  },
  fault: (draft, context) => {
    const items = itemsOf(draft, context);
    return items.some(({ id }) => id === draft.answers.itemId) ? undefined : itemGone;
  },
} satisfies Question;

function itemsOf(draft: Draft, context: Context) {
  return chosenCategory(draft, context)?.items ?? [];
}
