/** A document makes lines about a person, or is left to the JSON. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REPORT_NOTED } from '../../../src/domain/evidence/facts.js';
import { heldRows } from '../../../src/people/held-data/held-rows.js';
import { heldKinds } from '../../../src/text/held-data.js';

const person = 'U00000000000000000000000000000001';
const rowsOfClaim = (key: string, holder: string) =>
  heldRows({ kind: 'claims', document: { key, holder } }, person);

test.each([
  ['a code that was typed', `administrator-code:${person}:2026-11-27:1`, '01M8DX0A6WX4MPXF3CZR8BYR9C'],
  ['the first administrator', 'first-administrator', person],
  ['a note that is no JSON', `${REPORT_NOTED}2026-11:1`, 'cut off'],
  ['a note of another shape', `${REPORT_NOTED}2026-11:1`, '{}'],
])('%s has no line of its own, and hides none of the others', (_what, key, holder) => {
  expect(rowsOfClaim(key, holder)).toEqual([]);
});

test('that somebody took note of a report is a line, with its day', () => {
  const by = { personId: person, name: 'สมหญิง ทดสอบ', position: 'นักวิชาการ', unit: 'งานก' };
  const holder = JSON.stringify({ by, at: '2026-11-27T00:00:00.000Z' });
  expect(rowsOfClaim(`${REPORT_NOTED}2026-11:1`, holder)).toMatchObject([
    { kind: 'claims', at: new Date('2026-11-27T00:00:00.000Z') },
  ]);
});

test('no document of any kind stops the reading of the others', () => {
  const document = fc.oneof(
    fc.record({ key: fc.constantFrom(REPORT_NOTED, 'other'), holder: fc.string() }),
    fc.dictionary(fc.string(), fc.jsonValue()),
  );
  fc.assert(
    fc.property(fc.constantFrom(...heldKinds), document, (kind, any) => {
      heldRows({ kind, document: any }, person);
    }),
  );
});
