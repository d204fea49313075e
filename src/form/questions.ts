/** The questions of the form. A new one takes its file and its line here; a forgotten place does not compile. */
import type { QuestionName } from '../domain/conversation.js';
import { type ContentPart, type FormQuestion, formQuestions } from '../domain/request/content.js';
import { assessmentItem } from './questions/assessment-item.js';
import { category } from './questions/category.js';
import { certified } from './questions/certified.js';
import { dataAt } from './questions/data-at.js';
import { dataType } from './questions/data-type.js';
import { details } from './questions/details.js';
import { infoPeriod } from './questions/info-period.js';
import { item } from './questions/item.js';
import { keywords } from './questions/keywords.js';
import { letterDate } from './questions/letter-date.js';
import { letterFile } from './questions/letter-file.js';
import { letterNumber } from './questions/letter-number.js';
import { letterUnit } from './questions/letter-unit.js';
import { links } from './questions/links.js';
import { online } from './questions/online.js';
import type { Question } from './questions/parts/question.js';
import { personalData } from './questions/personal-data.js';
import { remarks } from './questions/remarks.js';
import { reviewOn } from './questions/review-on.js';
import { sites } from './questions/sites.js';
import { source } from './questions/source.js';
import { subject } from './questions/subject.js';
import { unit } from './questions/unit.js';

const questions = {
  unit,
  dataType,
  category,
  item,
  subject,
  details,
  letterFile,
  letterNumber,
  letterDate,
  letterUnit,
  source,
  infoPeriod,
  dataAt,
  online,
  reviewOn,
  sites,
  links,
  remarks,
  keywords,
  assessmentItem,
  personalData,
  certified,
} satisfies { [Name in FormQuestion]: Question & { name: Name } };

/** In the order of `formQuestions`, in which they are asked. */
export const questionsInOrder: readonly Question[] = formQuestions.map((name) => questions[name]);

type Answered = { [Name in FormQuestion]: keyof (typeof questions)[Name]['labels'] }[FormQuestion];

/** The name of each part of the content. A part that no question answers does not compile. */
export const contentLabels: Record<ContentPart, string> = Object.assign(
  {},
  ...questionsInOrder.map(({ labels }) => labels),
) as Record<Answered, string>;

/** @returns undefined for the review, which asks nothing */
export function questionNamed(name: QuestionName): Question | undefined {
  return name === 'review' ? undefined : questions[name];
}
