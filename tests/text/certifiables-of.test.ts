/** The points that the requester certifies, by the rules of the offices' documents. */
import { expect, test } from 'vitest';
import { builtInOffices, loadOffice } from '../../src/offices/load-office.js';
import { certifiablesOf } from '../../src/text/reader/certifiables-of.js';

const must = (id: string) => ({ id, isOptional: false });
const should = (id: string) => ({ id, isOptional: true });

test.each([
  ['mueang-pattani', 'operating-manuals', [must('steps'), must('durations')]],
  ['mueang-pattani', 'citizen-manuals', [must('steps'), should('durations')]],
  ['taphan-hin', 'operating-manuals', [must('steps'), must('durations')]],
  ['taphan-hin', 'citizen-manuals', [should('steps'), should('durations')]], // '(ถ้ามี)'
  ['moph-ict', 'citizen-manuals', [should('steps'), should('durations')]],
  ['ban-luang', 'operating-manuals', [must('steps'), must('durations')]],
  ['ban-luang', 'citizen-manuals', []],
])('%s, %s', (officeId, categoryId, demanded) => {
  const category = loadOffice(officeId).categories.find(({ id }) => id === categoryId);
  expect(category && certifiablesOf(category)).toEqual(demanded);
});

test('of all offices, only manuals have something to certify', () => {
  const certified = builtInOffices().flatMap((id) =>
    loadOffice(id).categories.filter((category) => certifiablesOf(category).length > 0),
  );
  expect(new Set(certified.map(({ id }) => id))).toEqual(new Set(['operating-manuals', 'citizen-manuals']));
});
