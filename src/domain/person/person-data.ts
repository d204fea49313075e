/** Data that a person gave at registration, corrected later. Records that were signed keep what they say. */
import { type Change, introductionFields, type Person, type PersonData, unitKey } from './person.js';

/** Only the changes that are not so already. */
export function newData(person: Person, given: PersonData): PersonData {
  const fields = introductionFields.filter((field) => given[field] !== undefined);
  return Object.fromEntries(
    fields.filter((field) => !isSo(person, given, field)).map((field) => [field, given[field]]),
  );
}

function isSo(person: Person, given: PersonData, field: (typeof introductionFields)[number]): boolean {
  if (field === 'unit') return given.unit !== undefined && unitKey(given.unit) === unitKey(person.unit);
  return given[field] === person[field];
}

/** The former data is kept. A wish about the same things is settled with it. @returns the same person where all is so already */
export function withData(person: Person, given: PersonData, { at, by }: Change): Person {
  const data = newData(person, given);
  if (isEmpty(data)) return person;
  const fields = introductionFields.filter((field) => data[field] !== undefined);
  const before = Object.fromEntries(fields.map((field) => [field, person[field]]));
  const formerData = [...(person.formerData ?? []), { data: before, at, by }];
  const {
    name = person.name,
    position = person.position,
    unit = person.unit,
    contact = person.contact,
  } = data;
  return withoutSettled({ ...person, name, position, unit, contact, formerData });
}

/** Added to what the person wants already. @returns the same person where nothing is new in it */
export function withWish(person: Person, given: PersonData, at: Date): Person {
  const data = newData(person, given);
  if (isEmpty(data)) return person;
  return { ...person, wanted: { data: { ...person.wanted?.data, ...data }, at } };
}

/** @returns the same person where nothing is wanted */
export function withoutWish(person: Person): Person {
  if (!person.wanted) return person;
  const { wanted: _, ...rest } = person;
  return rest;
}

/** A wish that is fulfilled by now needs nobody's word. */
function withoutSettled(person: Person): Person {
  const { wanted } = person;
  if (!wanted) return person;
  const data = newData(person, wanted.data);
  return isEmpty(data) ? withoutWish(person) : { ...person, wanted: { ...wanted, data } };
}

function isEmpty(data: PersonData): boolean {
  return Object.keys(data).length === 0;
}
