/** The questions of the form in their order, and the way through them. */
import type { Draft, QuestionName } from '../domain/conversation.js';
import type { Context, Question } from './question.js';
import { category } from './questions/category.js';
import { dataAt } from './questions/data-at.js';
import { dataType } from './questions/data-type.js';
import { details } from './questions/details.js';
import { infoPeriod } from './questions/info-period.js';
import { item } from './questions/item.js';
import { links } from './questions/links.js';
import { online } from './questions/online.js';
import { remarks } from './questions/remarks.js';
import { reviewOn } from './questions/review-on.js';
import { sites } from './questions/sites.js';
import { source } from './questions/source.js';
import { subject } from './questions/subject.js';
import { unit } from './questions/unit.js';

const questions: readonly Question[] = [
  unit,
  dataType,
  category,
  item,
  subject,
  details,
  source,
  infoPeriod,
  dataAt,
  online,
  reviewOn,
  sites,
  links,
  remarks,
];

export function questionNamed(name: QuestionName): Question | undefined {
  return questions.find((question) => question.name === name);
}

/** The questions that this draft has to answer. */
export function applicable(draft: Draft, context: Context): Question[] {
  return questions.filter((question) => question.applies?.(draft, context) ?? true);
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

/** The 3rd of 8. */
export function positionOf(draft: Draft, context: Context): { number: number; of: number } {
  const names: QuestionName[] = applicable(draft, context).map(({ name }) => name);
  return { number: names.indexOf(draft.at) + 1, of: names.length };
}

export interface Fault {
  question: QuestionName;
  sentence: string;
}

/** Everything that keeps this draft from being sent, all at once. */
export function faultsOf(draft: Draft, context: Context, missing: (question: Question) => string): Fault[] {
  return applicable(draft, context).flatMap((question) => {
    const sentence = isAnswered(draft, question) ? question.fault?.(draft, context) : missing(question);
    return sentence === undefined ? [] : [{ question: question.name, sentence }];
  });
}
