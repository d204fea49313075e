/** How a draft changes by an answer, a step back, a file: pure, so that any order of inputs can be tried. */
import type { Draft, QuestionName } from '../domain/conversation.js';
import type { FormQuestion } from '../domain/request/content.js';
import { notSkippable } from '../text/answer-faults.js';
import * as words from '../text/filling.js';
import { courtesiesInForm } from '../text/menu.js';
import { asksToAdd, correctionOf, positionToEdit, questionToEdit } from '../text/reader/question-to-edit.js';
import { type Courtesy, readCourtesy } from '../text/reader/read-courtesy.js';
import { doubtOf, saysSlip } from '../text/reader/read-doubt.js';
import { daysToChange } from '../text/reader/wrong-date.js';
import { choicesShown, KEEP, typedChoice } from './choices-shown.js';
import { isDoubtOver, keptDoubt, withoutDoubt } from './doubt.js';
import { missingDetails, withoutNamed } from './questions/details.js';
import type { Context, Input, Question, Read, View } from './questions/parts/question.js';
import { withOnlyUnit } from './questions/parts/unit-of-draft.js';
import { showsNewPersonalData } from './questions/personal-data.js';
import { questionNamed } from './questions.js';
import { applicable, isAnswered, nextQuestion, positionOf, questionBefore } from './way-through.js';

/** The draft after an input, and what to say about it. */
export interface Step {
  draft: Draft;
  notice?: string;
  /** The question stays as it stands in the chat. */
  isAside?: true;
}

const MISSES_BEFORE_HELP = 2;

export function newDraft(requestId: string, now: Date, context: Context): Draft {
  const draft: Draft = {
    requestId,
    at: 'category',
    answers: {},
    detailTexts: [],
    givenBy: {},
    misses: 0,
    startedAt: now,
  };
  return forward(draft, context);
}

/** Where a changed profile took the open question away, opens the next one. */
export function atOpenQuestion(draft: Draft, context: Context): Draft {
  const isAsked = draft.at === 'review' || applicable(draft, context).some(({ name }) => name === draft.at);
  return isAsked ? draft : forward(draft, context);
}

/** @param givenBy id of the message or tap */
export function answer(draft: Draft, given: { input: Input; givenBy: string }, context: Context): Step {
  const question = questionNamed(draft.at);
  const wished = given.input.kind === 'text' ? wishedChange(draft, given.input.text, context) : undefined;
  if (wished) return wished;
  const corrected = correction(draft, given, context);
  if (corrected) return corrected;
  if (!question) return aside(draft, atReview(given.input, editable(draft, context)));
  const meant = typedChoice(given.input, choicesShown(draft, question, context));
  if (meant.kind === 'choice' && meant.value === KEEP && isAnswered(draft, question)) {
    return keep(draft, context);
  }
  if (isDoubtOver(meant, draft)) return { draft: { ...draft, misses: 0 }, notice: words.textNotWaiting };
  const input = withoutDoubt(meant, draft, question);
  const givenBy = input.kind === 'text' ? input.messageId : given.givenBy;
  const read = question.read(input, draft, context);
  const courtesy = read.kind === 'wrong' && !read.asks && courtesyIn(input);
  if (courtesy) return aside({ ...draft, misses: 0 }, courtesiesInForm[courtesy]);
  const remark = read.kind === 'wrong' && !read.asks && remarkOn(input, question.view(draft, context));
  if (remark) return aside({ ...draft, misses: 0 }, remark);
  return after(read, { draft, question, input, givenBy, context });
}

/** 'แก้หัวข้อค่ะ', wherever the form is, at that very question too; 'แก้ข้อ 3'; at the review also 'ลบรูปที่ 2'. */
function wishedChange(draft: Draft, typed: string, context: Context): Step | undefined {
  const position = positionToEdit(typed);
  if (position !== undefined) return editPosition(draft, position, context);
  const question = questionToEdit(typed, editable(draft, context));
  if (question) return asksToAdd(typed) ? toAdd(edit(draft, question)) : edit(draft, question);
  const removed = draft.at === 'review' ? withoutNamed(draft, typed) : undefined;
  return removed && { draft: { ...draft, ...removed.change }, notice: removed.notice };
}

/** 'ขอเปลี่ยนหัวข้อเป็น …': the question is opened and answered at once; an answer that won't do leaves it open. */
function correction(
  draft: Draft,
  { input, givenBy }: { input: Input; givenBy: string },
  context: Context,
): Step | undefined {
  if (input.kind !== 'text' || input.isSure) return undefined;
  const meant = correctionOf(input.text, editable(draft, context));
  if (!meant) return undefined;
  const opened = edit(draft, meant.question);
  if (opened.notice !== undefined) return opened;
  return answer(opened.draft, { input: { ...input, text: meant.answer }, givenBy }, context);
}

/** New files and texts come beside those that there are. */
function toAdd({ draft }: Step): Step {
  return { draft: { ...draft, replacesDetails: undefined } };
}

function editPosition(draft: Draft, position: number, context: Context): Step {
  const question = applicable(draft, context).find(
    ({ name }) => positionOf({ ...draft, at: name }, context).number === position,
  );
  if (question && isAnswered(draft, question)) return edit(draft, question.name);
  return aside({ ...draft, misses: 0 }, words.notAnsweredYet(position));
}

function editable(draft: Draft, context: Context): FormQuestion[] {
  return applicable(draft, context)
    .filter((one) => mayBeWished(draft, one))
    .map(({ name }) => name);
}

/** A remark may well ask the webmaster for a change of anything else. */
function mayBeWished(draft: Draft, question: Question): boolean {
  if (question.name === draft.at) return true;
  return draft.at !== 'remarks' && isAnswered(draft, question);
}

function atReview(input: Input, editable: FormQuestion[]): string {
  const courtesy = courtesyIn(input);
  if (courtesy) return courtesiesInForm[courtesy];
  const days = input.kind === 'text' ? daysToChange(input.text, editable) : [];
  return days.length > 0 ? words.whichDay(days) : words.reviewOnlyTaps;
}

/** Answers what was said about the question where a choice, a day or a link was wanted. */
function remarkOn(input: Input, { title, example, why }: View): string | undefined {
  if (input.kind !== 'text') return undefined;
  if (doubtOf(input.text) === 'question') return words.explained({ title, example, why });
  return saysSlip(input.text) ? words.notAnAnswer : undefined;
}

/** Answered in a line; the question waits. */
export function aside(draft: Draft, notice: string): Step {
  return { draft, notice, isAside: true };
}

/** The answer given before stays. */
export function keep(draft: Draft, context: Context): Step {
  const question = questionNamed(draft.at);
  if (!question) return aside(draft, words.reviewOnlyTaps);
  return isAnswered(draft, question)
    ? { draft: forward(draft, context) }
    : missed(withoutDoubtful(draft), words.nothingToKeep);
}

export function skip(draft: Draft, givenBy: string, context: Context): Step {
  const question = questionNamed(draft.at);
  if (!question) return { draft, notice: words.reviewOnlyTaps };
  const answers = question.skipped?.(draft, context);
  if (!answers) return missed(withoutDoubtful(draft), question.cannotSkip ?? notSkippable);
  return { draft: accept(draft, { name: question.name, answers, givenBy }, context) };
}

/** Something came that can't be an answer. */
export function unsupportedInput(draft: Draft, notice: string): Step {
  return questionNamed(draft.at) ? missed(withoutDoubtful(draft), notice) : { draft, notice };
}

/** 'All sent' at the details: the question is now answered. */
export function endDetails(draft: Draft, givenBy: string, context: Context): Step {
  const fault = missingDetails(draft, context);
  if (fault) return missed(withoutDoubtful(draft), fault);
  return { draft: accept(draft, { name: 'details', answers: {}, givenBy }, context) };
}

export function back(draft: Draft, context: Context): Step {
  const before = questionBefore(draft, context);
  if (before && isKept(draft, before)) return { draft, notice: words.destinationKept };
  return before
    ? { draft: withoutDoubtful({ ...draft, at: before, misses: 0, replacesDetails: undefined }) }
    : { draft, notice: words.firstQuestion };
}

/** From the review to one question; its answer leads back, since all others have theirs. */
export function edit(draft: Draft, question: QuestionName): Step {
  if (isKept(draft, question)) return { draft, notice: words.destinationKept };
  const replacesDetails = question === 'details' && draft.detailTexts.length > 0 ? true : undefined;
  return { draft: withoutDoubtful({ ...draft, at: question, misses: 0, replacesDetails }) };
}

/** Whether the answer stays as it is on the website, since it says who signs for it. */
function isKept({ correcting }: Draft, question: QuestionName): boolean {
  return correcting?.isOnline === true && ['unit', 'dataType', 'category'].includes(question);
}

export function withoutFile(draft: Draft, fileId: string): Draft {
  const attachments = draft.answers.attachments?.filter(({ id }) => id !== fileId) ?? [];
  return { ...draft, answers: { ...draft.answers, attachments } };
}

function after(
  read: Read,
  {
    draft,
    question,
    input,
    givenBy,
    context,
  }: { draft: Draft; question: Question; input: Input; givenBy: string; context: Context },
): Step {
  switch (read.kind) {
    case 'wrong':
      return read.asks
        ? aside({ ...draft, doubt: keptDoubt(input), misses: draft.misses + 1 }, read.notice) // it offers by itself
        : missed(withoutDoubtful(draft), read.notice);
    case 'goTo':
      return edit(draft, read.question);
    case 'more': {
      const changed = withoutDoubtful({ ...draft, ...read.change, misses: 0 });
      return { draft: askingAnew(draft, changed, context), notice: read.notice };
    }
    case 'answered': {
      const reopened = read.reopens ? without(draft.givenBy, read.reopens) : draft.givenBy;
      const next = { ...draft, givenBy: reopened };
      const accepted = accept(next, { name: question.name, answers: read.answers, givenBy }, context);
      return { draft: accepted, ...(read.echo !== undefined && { notice: read.echo }) };
    }
  }
}

function accept(
  draft: Draft,
  { name, answers, givenBy }: { name: QuestionName; answers: Draft['answers']; givenBy: string },
  context: Context,
): Draft {
  const answered = {
    ...draft,
    answers: { ...draft.answers, ...answers },
    givenBy: { ...draft.givenBy, [name]: givenBy },
  };
  return forward(askingAnew(draft, answered, context), context);
}

/** The question about personal data counts as not answered, where a text that shows some is another now. */
function askingAnew(before: Draft, after: Draft, context: Context): Draft {
  const isAnew = showsNewPersonalData(before, after, context);
  return isAnew ? { ...after, givenBy: without(after.givenBy, 'personalData') } : after;
}

function forward(answered: Draft, context: Context): Draft {
  const draft = withOnlyUnit(answered, context);
  const next = { ...draft, at: nextQuestion(draft, context), misses: 0 };
  const begun = { ...next, isExplained: undefined, replacesDetails: undefined };
  return withoutDoubtful(begun);
}

/** A miss loses nothing: the question stays with its example, and after two misses offers more help. */
function missed(draft: Draft, notice: string): Step {
  const misses = draft.misses + 1;
  const help = misses >= MISSES_BEFORE_HELP ? `\n${words.moreHelp}` : '';
  return aside({ ...draft, misses }, notice + help);
}

/** A text that waits to be confirmed waits no longer, once something else came. */
function withoutDoubtful(draft: Draft): Draft {
  return { ...draft, doubt: undefined };
}

function courtesyIn(input: Input): Courtesy | undefined {
  return input.kind === 'text' ? readCourtesy(input.text) : undefined;
}

function without(givenBy: Draft['givenBy'], name: QuestionName): Draft['givenBy'] {
  return Object.fromEntries(Object.entries(givenBy).filter(([key]) => key !== name));
}
