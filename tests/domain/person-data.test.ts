/** A person's data, corrected: the former data stays known, and a wish ends once it is met. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person, PersonData } from '../../src/domain/person/person.js';
import { newData, withData, withoutWish, withWish } from '../../src/domain/person/person-data.js';
import { buildPerson, someTime } from '../support/builders.js';

const person = buildPerson();
const change = { at: someTime, by: 'U9' };
const words = fc.constantFrom('ก', 'ข', 'ค');
const correction: fc.Arbitrary<PersonData> = fc.record(
  { name: words, position: words, unit: words.map((name) => ({ name })), contact: words },
  { requiredKeys: [] },
);

test('what it was before each correction can be read back, to the beginning', () => {
  fc.assert(
    fc.property(fc.array(correction), (corrections) => {
      const last = corrections.reduce<Person>((one, given) => withData(one, given, change), person);
      const { formerData = [], ...now } = last;
      expect(Object.assign(now, ...formerData.map(({ data }) => data).reverse())).toEqual(person);
    }),
  );
});

test('what is so already changes nothing', () => {
  fc.assert(
    fc.property(correction, (given) => {
      const once = withData(person, given, change);
      expect(withData(once, given, change)).toBe(once);
      expect(withWish(once, given, someTime)).toBe(once);
      expect(newData(once, given)).toEqual({});
    }),
  );
});

test('a wish changes nothing of the person until it is confirmed, and is gone then', () => {
  fc.assert(
    fc.property(correction, correction, (first, second) => {
      const wishing = withWish(withWish(person, first, someTime), second, someTime);
      expect(withoutWish(wishing)).toEqual(person);
      const wanted = wishing.wanted?.data ?? {};
      const confirmed = withData(wishing, wanted, change);
      expect(confirmed).toMatchObject(wanted);
      expect(confirmed.wanted).toBeUndefined();
    }),
  );
});

test('a telephone number that is corrected meanwhile leaves the wish for the rest', () => {
  const wishing = withWish(person, { name: 'ชื่อใหม่' }, someTime);
  expect(withData(wishing, { contact: '0' }, change).wanted?.data).toEqual({ name: 'ชื่อใหม่' });
});
