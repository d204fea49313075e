/** The introduction as it stands in the person: what is open, what is given, and when it is complete. */
import { openAppointments } from '../../domain/person/appointments.js';
import {
  type Introduction,
  type IntroductionField,
  introductionFields,
  type Person,
  withStatus,
} from '../../domain/person/person.js';

export function asking(person: Person, question: Person['asked'], now: Date): Person {
  return question ? { ...person, asked: question, askedAt: now, doubt: undefined } : withoutQuestion(person);
}

/** Nothing is asked any more. */
function withoutQuestion(person: Person): Person {
  return { ...person, asked: undefined, askedAt: undefined, doubt: undefined };
}

export function isComplete(person: Person): boolean {
  return nextQuestion(person) === 'review';
}

/** The first that is not answered: going back to an earlier one keeps the later answers. */
export function nextQuestion(person: Person): NonNullable<Person['asked']> {
  return introductionFields.find((field) => !isGiven(person, field)) ?? 'review';
}

/** At the first question: the first. */
export function questionBefore({ asked }: Person): Person['asked'] {
  if (!asked) return undefined;
  if (asked === 'review') return introductionFields.at(-1);
  return introductionFields[Math.max(0, introductionFields.indexOf(asked) - 1)];
}

export function resumed(person: Person, now: Date): Person {
  return person.status === 'introducing' ? asking(person, nextQuestion(person), now) : person;
}

export function withAnswer(person: Person, given: Partial<Introduction>, now: Date): Person {
  const told = { ...person, ...given };
  return told.status === 'waiting' ? withoutQuestion(told) : asking(told, nextQuestion(told), now);
}

/** The first administrator is appointed before the introduction is complete, and waits for nobody. */
export function confirmed(person: Person, now: Date): Person {
  if (person.asked !== 'review' || !isComplete(person)) return person;
  const to = openAppointments(person).length > 0 ? 'active' : 'waiting';
  return withoutQuestion(withStatus(person, to, { at: now, by: person.id }));
}

/** Whoever waits already has answered everything: only the correction is given up. */
export function stopped(person: Person): Person {
  const quiet = withoutQuestion(person);
  if (person.status !== 'introducing') return quiet;
  return { ...quiet, name: '', position: '', unit: { name: '' }, contact: '' };
}

/** After a long silence a text is no answer to an old question. */
export function isForgotten({ askedAt }: Person, now: Date, patienceMinutes: number): boolean {
  return askedAt !== undefined && now.getTime() - askedAt.getTime() > patienceMinutes * 60_000;
}

export function isGiven(person: Person, field: IntroductionField): boolean {
  return field === 'unit' ? person.unit.name !== '' : person[field] !== '';
}
