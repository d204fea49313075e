/** The way through the form: which questions a draft has to answer, which comes next, and what is still at fault. */
import type { Draft, QuestionName } from '../domain/conversation.js';
import type { FormQuestion } from '../domain/request/content.js';
import type { Position } from '../text/form.js';
import type { Context, Question } from './questions/parts/question.js';
import { questionsInOrder } from './questions.js';

/** The questions that this draft has to answer. */
export function applicable(draft: Draft, context: Context): Question[] {
  return questionsInOrder.filter((question) => question.applies?.(draft, context) ?? true);
}

export function isAnswered(draft: Draft, question: Question): boolean {
  return draft.givenBy[question.name] !== undefined;
}

/** The first question without an answer; 'review' when all have one. So going back keeps later answers. */
export function nextQuestion(draft: Draft, context: Context): QuestionName {
  return applicable(draft, context).find((question) => !isAnswered(draft, question))?.name ?? 'review';
}

/** The question before the present one; undefined at the first. From the review: the last question. */
export function questionBefore(draft: Draft, context: Context): QuestionName | undefined {
  const names: QuestionName[] = applicable(draft, context).map(({ name }) => name);
  return draft.at === 'review' ? names.at(-1) : names[names.indexOf(draft.at) - 1];
}

/**
 * The 3rd of 8. Counted is what is asked whatever the answers are; what only some answers bring up is counted with the
 * question before it: so the count never jumps.
 */
export function positionOf(draft: Draft, context: Context): Position {
  const { unit } = draft.answers;
  const always = applicable({ ...draft, answers: unit ? { unit } : {} }, context);
  const reached = questionsInOrder.findIndex(({ name }) => name === draft.at);
  const passed = always.filter((one) => questionsInOrder.indexOf(one) <= reached).length;
  const isFurther = draft.at !== 'review' && !always.some(({ name }) => name === draft.at);
  return { number: Math.max(passed, 1), of: always.length, ...(isFurther && { isFurther }) };
}

export interface Fault {
  question: FormQuestion;
  sentence: string;
}

/** Everything that keeps this draft from being sent, all at once. */
export function faultsOf(draft: Draft, context: Context, missing: (question: Question) => string): Fault[] {
  return applicable(draft, context).flatMap((question) => {
    const sentence = isAnswered(draft, question) ? question.fault?.(draft, context) : missing(question);
    return sentence === undefined ? [] : [{ question: question.name, sentence }];
  });
}
