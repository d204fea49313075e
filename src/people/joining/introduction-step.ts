/** One step of an introduction, by a word or a choice of the newcomer. Pure. */
import type { IntroductionChoice } from '../../domain/person/introduction-choice.js';
import type { Person } from '../../domain/person/person.js';
import type { Office } from '../../offices/office.js';
import { notSkippable } from '../../text/answer-faults.js';
import { type Command, isAgreement, readCommand } from '../../text/commands.js';
import { buttons, welcome } from '../../text/people.js';
import { fieldCorrection, fieldToEdit } from '../../text/reader/field-to-edit.js';
import { compactWords } from '../../text/reader/plain-words.js';
import { saysYes } from '../../text/reader/says-yes.js';
import { wayOut } from '../../text/reader/way-out.js';
import * as words from '../../text/registration.js';
import { wrongKind } from '../../text/wrong-input.js';
import { type ReadField, readField, unitOfOffice } from '../read-field.js';
import {
  asking,
  confirmed,
  isComplete,
  isForgotten,
  isGiven,
  questionBefore,
  resumed,
  stopped,
  withAnswer,
} from './introduction.js';

export type IntroductionInput =
  | { kind: 'follow' }
  | { kind: 'text'; text: string }
  /** A button stands for it. */
  | { kind: 'command'; command: Command }
  /** undefined: of a card that is not ours, or is too old. */
  | { kind: 'choice'; choice: IntroductionChoice | undefined }
  /** `what`: the kind of a message that is no text: a photo, a sticker. */
  | { kind: 'other'; what: string };

/** Which question is open now stands in the person. */
export interface Step {
  person: Person;
  greeting?: string;
  /** The outcome. */
  notice?: string;
}

export interface Circumstances {
  office: Office;
  now: Date;
}

export function introductionStep(person: Person, input: IntroductionInput, at: Circumstances): Step {
  const isFirstWord = person.version === 0;
  if (isFirstWord || input.kind === 'follow') {
    return { person: resumed(person, at.now), greeting: welcome(at.office) };
  }
  if (input.kind === 'choice') return chosen(person, input.choice, at);
  if (input.kind === 'other') return remarked(person, wrongKind(input.what));
  if (input.kind === 'command') return commanded(person, input.command, at);
  const command = readCommand(input.text) ?? (person.asked ? wayOut(input.text) : undefined);
  // a word of agreement is asked about like any doubtful answer
  const steers = command !== undefined && !isAgreement(command);
  return steers ? commanded(person, command, at) : said(person, input.text, at);
}

function chosen(
  person: Person,
  choice: IntroductionChoice | undefined,
  { office, now }: Circumstances,
): Step {
  if (choice?.kind === 'asTyped') {
    const { doubt } = person;
    return doubt === undefined ? remarked(person, words.oldChoice) : said(person, doubt, { office, now });
  }
  if (choice?.kind === 'confirm') return { person: confirmed(person, now) };
  if (choice?.kind === 'edit') return { person: editing(person, choice.field, now) };
  if (choice?.kind === 'unit' && person.asked === 'unit') {
    return answered(person, unitOfOffice(office, choice.unitId), now);
  }
  return remarked(person, words.oldChoice);
}

function commanded(person: Person, command: Command, { now }: Circumstances): Step {
  switch (command) {
    case 'register':
      return { person: resumed(person, now) };
    case 'back':
      return { person: asking(person, questionBefore(person), now) };
    case 'edit':
      return { person: editing(person, 'review', now) };
    case 'confirm':
      return { person: confirmed(person, now) };
    case 'cancel':
      return {
        person: stopped(person),
        ...(person.status === 'introducing' && { notice: words.cancelled }),
      };
    case 'help':
      return remarked(person, words.help);
    case 'skip':
      return remarked(person, notSkippable);
    default:
      return remarked(person, words.finishFirst);
  }
}

function said(person: Person, text: string, at: Circumstances): Step {
  const { office, now } = at;
  if (!person.asked) return { person };
  if (person.asked === 'review') return atReview(person, text, at);
  if (isForgotten(person, now, office.form.resumeAfterMinutes)) {
    return { person: asking(person, person.asked, now), notice: words.askedAgain };
  }
  const isSure = person.doubt !== undefined && compactWords(person.doubt) === compactWords(text);
  const edited = isSure ? undefined : edit(person, text, at);
  if (edited) return edited;
  const read = readField(person.asked, text, { office, isSure });
  return answered({ ...person, doubt: 'asks' in read ? text : undefined }, read, now);
}

/** The button's own words confirm, as 'ยืนยัน' and a yes do: it is no signature, and an administrator decides on it. */
function atReview(person: Person, text: string, at: Circumstances): Step {
  const isConfirmed = compactWords(text) === compactWords(buttons.confirm) || saysYes(text);
  if (isConfirmed) return { person: confirmed(person, at.now) };
  return edit(person, text, at) ?? remarked(person, words.reviewFirst);
}

/** 'แก้ตำแหน่งเป็น …' is the new answer, 'ขอแก้ตำแหน่ง' asks for it again: of what was given, or is asked now. */
function edit(person: Person, text: string, { office, now }: Circumstances): Step | undefined {
  const correction = fieldCorrection(text);
  const field = correction?.field ?? fieldToEdit(text);
  if (!field || (field !== person.asked && !isGiven(person, field))) return undefined;
  const opened = asking(person, field, now);
  if (!correction) return { person: opened };
  const read = readField(field, correction.answer, { office });
  return answered({ ...opened, doubt: 'asks' in read ? correction.answer : undefined }, read, now);
}

function answered(person: Person, read: ReadField, now: Date): Step {
  if ('notice' in read) {
    return { person: { ...asking(person, person.asked, now), doubt: person.doubt }, notice: read.notice };
  }
  const told = withAnswer(person, read.given, now);
  return { person: told, ...(told.status === 'waiting' && { notice: words.corrected }) };
}

function editing(person: Person, question: NonNullable<Person['asked']>, now: Date): Person {
  return isComplete(person) ? asking(person, question, now) : person;
}

/** Nothing is said where no question is open: the card shown says it all. */
function remarked(person: Person, notice: string): Step {
  return person.asked ? { person, notice } : { person };
}
