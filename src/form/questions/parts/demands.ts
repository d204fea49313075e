/** Demands of the chosen category, and of its way through the office, on the other answers. */
import type { Draft } from '../../../domain/conversation.js';
import type { Category, Procedure } from '../../../offices/office.js';
import type { Context } from './question.js';

export function chosenCategory({ answers }: Draft, { office }: Context): Category | undefined {
  return office.categories.find(({ id }) => id === answers.categoryId);
}

export function demands(draft: Draft, context: Context, what: Category['requires'][number]): boolean {
  return chosenCategory(draft, context)?.requires.includes(what) ?? false;
}

/** A letter comes as an attachment; nobody but people can tell whether it is one. */
export function demandsLetter(draft: Draft, context: Context): boolean {
  return procedureOf(draft, context)?.submit.letter ?? false;
}

/** As the office calls whoever decides about this category. */
export function deciderCapacity(draft: Draft, context: Context): string {
  const steps = procedureOf(draft, context)?.steps ?? [];
  return steps.find(({ kind, enabled }) => kind === 'decide' && enabled)?.capacity ?? context.office.head;
}

export function procedureOf(draft: Draft, context: Context): Procedure | undefined {
  const category = chosenCategory(draft, context);
  return category && context.office.procedures[category.procedure];
}
