/** Correcting one thing that a person gave: it is asked for, shown once more beside what it replaces, and then recorded. */
import type { Confirmable, ConfirmStep } from '../../conversation/confirm.js';
import type { Deps } from '../../deps.js';
import type { Asked } from '../../domain/conversation.js';
import { fingerprint } from '../../domain/fingerprint.js';
import type { IntroductionField, Person, PersonData } from '../../domain/person/person.js';
import { newData } from '../../domain/person/person-data.js';
import { soAlready } from '../../text/own-data.js';
import { readField } from '../read-field.js';
import { correctPerson, requireCorrectable } from './correct-person.js';

export type AskedData = Extract<Asked, { kind: 'personData' }>;
export type DataStep = ConfirmStep<Person, AskedData, PersonData>;

export interface AboutData {
  personId: string;
  field: IntroductionField;
  actKey: string;
  /** Fingerprint of the correction on the card that is confirmed. */
  seen?: string;
}

export function dataAct(
  deps: Deps,
  by: Person,
  { personId, field, actKey, seen }: AboutData,
): Confirmable<Person, AskedData, PersonData> {
  return {
    actKey,
    async check() {
      const person = await requireCorrectable(deps, by, personId);
      return { repeated: seen !== undefined && isRecorded(person, field, seen), subject: person };
    },
    question: () => ({ kind: 'personData', personId, field }),
    isAbout: (asked): asked is AskedData =>
      asked.kind === 'personData' && asked.personId === personId && asked.field === field,
    read(typed, person, asked) {
      const read = readField(field, typed, { office: deps.office, isSure: true }); // the preview asks whether it is meant
      if ('notice' in read) return { fault: read.notice };
      const isNews = Object.keys(newData(person, read.given)).length > 0;
      return isNews ? { asked: { ...asked, given: read.given } } : { fault: soAlready };
    },
    valueOf: (asked) => asked?.given,
    record: (given) => correctPerson(deps, by, { personId, given }),
  };
}

/** It is so by now, or waits for an administrator's word. */
function isRecorded(person: Person, field: IntroductionField, seen: string): boolean {
  const all = [person[field], person.wanted?.data[field]];
  return all.some((value) => value !== undefined && fingerprint({ [field]: value }) === seen);
}
