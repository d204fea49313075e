/** The choices that stand on a question's card: what the last text may mean, the answer given before, and the question's own. */
import type { Draft } from '../domain/conversation.js';
import { keepAnswer } from '../text/filling.js';
import { countedChoice, isListedAs } from '../text/reader/read-listed.js';
import { saysYes } from '../text/reader/says-yes.js';
import { shortened } from '../text/shorten.js';
import { doubtChoices } from './doubt.js';
import type { Choice, Context, Input, Question } from './questions/parts/question.js';
import { unitOf } from './questions/parts/unit-of-draft.js';
import { isAnswered } from './way-through.js';

/** The choice that keeps the answer given before. */
export const KEEP = 'keep';
const MAX_KEPT = 100;

export function choicesShown(draft: Draft, question: Question, context: Context): Choice[] {
  const { choices = [] } = question.view(draft, context);
  const meant = doubtChoices(draft, question, context);
  const before = [...meant, ...keepChoice(draft, question, context)];
  const others = choices.filter(({ value }) => !meant.some((one) => one.value === value));
  return [...before.map((one) => ({ ...one, isApart: 'before' as const })), ...others];
}

/** Shows the answer that it keeps. */
function keepChoice(draft: Draft, question: Question, context: Context): Choice[] {
  if (!isAnswered(draft, question)) return [];
  const kept = answerWords(draft, question, context);
  return [{ label: keepAnswer, ...(kept && { detail: shortened(kept, MAX_KEPT) }), value: KEEP }];
}

/** As the review shows it. @returns undefined where nothing was given */
function answerWords(draft: Draft, { name, shown }: Question, context: Context): string | undefined {
  if (shown === 'withAnother') return undefined;
  if (name === 'unit') return unitOf(draft, context)?.name;
  return shown.words(draft.answers, context.office) || undefined;
}

/** Whoever types the words of a choice in full means that choice, and no text; a yes means what was asked about alone. */
export function typedChoice(input: Input, choices: readonly Choice[]): Input {
  if (input.kind !== 'text' || input.isSure) return input;
  const meant = saysYes(input.text)
    ? choices.filter(({ isApart, value }) => isApart === 'before' && value !== KEEP)
    : choices.filter(({ label }) => isListedAs(input.text, { number: '', name: label }));
  const [only = countedAmong(choices, input.text), ...others] = meant;
  return only && others.length === 0 ? { kind: 'choice', value: only.value } : input;
}

/** 'ข้อสาม' of choices that stand without numbers; a list reads its own. */
function countedAmong(choices: readonly Choice[], text: string): Choice | undefined {
  const count = choices.some(({ label }) => /^\d/.test(label)) ? undefined : countedChoice(text);
  return count === undefined ? undefined : choices[count - 1];
}
