/** The choices that stand on a question's card: what the last text may mean, the answer given before, and the question's own. */
import type { Draft } from '../domain/conversation.js';
import { keepAnswer } from '../text/filling.js';
import { isListedAs } from '../text/reader/read-listed.js';
import { doubtChoices } from './doubt.js';
import type { Choice, Context, Input, Question } from './questions/parts/question.js';
import { isAnswered } from './way-through.js';

/** The choice that keeps the answer given before. */
export const KEEP = 'keep';

export function choicesShown(draft: Draft, question: Question, context: Context): Choice[] {
  const { choices = [] } = question.view(draft, context);
  const keep = isAnswered(draft, question) ? [{ label: keepAnswer, value: KEEP }] : [];
  const before = [...doubtChoices(draft, question, context), ...keep];
  return [...before.map((one) => ({ ...one, isApart: 'before' as const })), ...choices];
}

/** Whoever types the words of a choice in full means that choice, and no text. */
export function typedChoice(input: Input, choices: readonly Choice[]): Input {
  if (input.kind !== 'text' || input.isSure) return input;
  const meant = choices.filter(({ label }) => isListedAs(input.text, { number: '', name: label }));
  const [only] = meant;
  return only && meant.length === 1 ? { kind: 'choice', value: only.value } : input;
}
