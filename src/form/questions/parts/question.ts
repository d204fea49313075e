/** A question of the form: all that asks it, reads it and shows it, for chat, page and paper. */
import type { LocalDate, LocalDateTime } from '../../../clock.js';
import type { Draft } from '../../../domain/conversation.js';
import type { Person } from '../../../domain/person/person.js';
import type { Attachment, Content, ContentPart, FormQuestion } from '../../../domain/request/content.js';
import type { Category, Office } from '../../../offices/office.js';
import type { Command } from '../../../text/commands.js';

export interface Context {
  office: Office;
  today: LocalDate;
  /** Who fills the form. */
  by: Person;
  /** Those in which this person may propose. */
  categories: Category[];
  /** Files that came before the form was open. */
  parked: Attachment[];
}

/** The value of LINE's picker: a day of the common era, with its time where the question wants it. */
export interface Picked {
  day: LocalDate;
  time?: string | undefined;
}

/** A text, a choice on a card, or something picked. */
export type Input =
  /** `isSure`: asked whether it is meant, the person said yes. */
  | { kind: 'text'; text: string; messageId: string; isSure?: true }
  | { kind: 'choice'; value: string }
  | ({ kind: 'day'; value: string } & Picked);

export type Read =
  /** Answered; `echo` says how it was understood, `reopens` names a question whose answer no longer fits. */
  | { kind: 'answered'; answers: Partial<Content>; echo?: string; reopens?: FormQuestion }
  /** Taken, but the question stays open. */
  | { kind: 'more'; change: Partial<Draft>; notice: string }
  /** The answer of another question is to be corrected first. */
  | { kind: 'goTo'; question: FormQuestion }
  /** `asks`: it may be meant otherwise than it reads, so the question offers what it may mean. */
  | { kind: 'wrong'; notice: string; asks?: true };

export interface Choice {
  label: string;
  detail?: string;
  /** It is no entry of the question's list: shown before or after it, however much of the list is in sight. */
  isApart?: 'before' | 'after';
  value: string;
}

export interface DateChoice {
  label: string;
  value: string;
  mode?: 'date' | 'datetime';
  min?: LocalDate;
  max?: LocalDate;
  initial?: LocalDate | LocalDateTime;
}

/** The question as it is shown; the card adds the way around (back, save, cancel, help). */
export interface View {
  title: string;
  example?: string;
  why?: string;
  choices?: Choice[];
  dates?: DateChoice[];
  /** Files are an answer: they may come from the web, too. */
  takesFiles?: true;
  /** Commands of this question, beside the usual ones. */
  commands?: Command[];
}

/** How an answer is shown, on the review and wherever the request is. */
export interface Shown {
  /** The label before it is that of this part. */
  part: ContentPart;
  /** On a request: beside its label, as a text below it, or as links; 'elsewhere': in a heading, or with the requester. */
  as: 'fact' | 'longText' | 'shortText' | 'links' | 'elsewhere';
  /** Nothing: it was not given, or needs no word in this office. */
  words(answers: Draft['answers'], office: Office): string | undefined;
}

export interface Question {
  name: FormQuestion;
  /** The parts of the content that it answers, and what they are called. */
  labels: Partial<Record<ContentPart, string>>;
  /** 'withAnother': the words of another answer say this one, too. */
  shown: Shown | 'withAnother';
  /** Absent: always. */
  applies?(draft: Draft, context: Context): boolean;
  view(draft: Draft, context: Context): View;
  read(input: Input, draft: Draft, context: Context): Read;
  /** The possible meanings of a text that `read` found unclear. Absent: itself. */
  readings?(text: string, context: Context, draft: Draft): Choice[];
  /** The answers for which skipping stands; absent: it can't be skipped. */
  skipped?(draft: Draft, context: Context): Partial<Content> | undefined;
  /** Why not, where that takes more words than the usual ones. */
  cannotSkip?: string;
  /** The fault of the answer now, for the review. Absent: nothing, once it is answered. */
  fault?(draft: Draft, context: Context): string | undefined;
}
