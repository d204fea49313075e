/** A text that may not be meant as it reads: the draft keeps it, and the question offers what it may mean. */
import type { Draft } from '../domain/conversation.js';
import { useAsTyped } from '../text/doubts.js';
import { compactWords } from '../text/reader/plain-words.js';
import { shortened } from '../text/shorten.js';
import type { Choice, Context, Input, Question } from './questions/parts/question.js';

/** The choice that takes the text as it was typed. */
const AS_TYPED = 'asTyped';
const MAX_SHOWN = 100;

/** The possible meanings: the days or periods that the question reads in it, or the text itself. */
export function doubtChoices(draft: Draft, question: Question, context: Context): Choice[] {
  const { doubt } = draft;
  if (!doubt) return [];
  return (
    question.readings?.(doubt.text, context, draft) ?? [
      { label: useAsTyped, detail: shortened(doubt.text, MAX_SHOWN), value: AS_TYPED },
    ]
  );
}

/** The button of a text that was answered, or replaced by another, since. */
export function isDoubtOver(input: Input, { doubt }: Draft): boolean {
  return input.kind === 'choice' && input.value === AS_TYPED && !doubt;
}

/** An answer that was chosen, or typed a second time, is meant as it reads. */
export function withoutDoubt(input: Input, { doubt }: Draft, question: Question): Input {
  if (!doubt || question.readings) return input;
  const isChosen = input.kind === 'choice' && input.value === AS_TYPED;
  const isTypedAgain = input.kind === 'text' && compactWords(input.text) === compactWords(doubt.text);
  return isChosen || isTypedAgain ? { kind: 'text', ...doubt, isSure: true } : input;
}

export function keptDoubt(input: Input): Draft['doubt'] {
  return input.kind === 'text' ? { text: input.text, messageId: input.messageId } : undefined;
}
