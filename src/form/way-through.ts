/** The way through the form: which questions a draft has to answer, which comes next, and what is still at fault. */
import type { Draft, QuestionName } from '../domain/conversation.js';
import type { FormQuestion } from '../domain/request/content.js';
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

/** Asked only after some answers to another question, and counted with it: so the count never jumps. */
const countedWith: Partial<Record<QuestionName, FormQuestion>> = {
  item: 'category',
  letterFile: 'details',
  letterNumber: 'details',
  letterDate: 'details',
  letterUnit: 'details',
  dataAt: 'infoPeriod',
  reviewOn: 'online',
  certified: 'keywords',
};

/** The 3rd of 8. */
export function positionOf(draft: Draft, context: Context): { number: number; of: number } {
  const counted = (name: QuestionName) => countedWith[name] ?? name;
  const names = [...new Set(applicable(draft, context).map(({ name }) => counted(name)))];
  return { number: names.indexOf(counted(draft.at)) + 1, of: names.length };
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
