/** The short form of a long subject. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCharacters } from '../../src/characters.js';
import { isShortened, shortSubject } from '../../src/text/short-subject.js';

test('what fits stays as it is', () => {
  const subject = 'แผนปฏิบัติการประจำปีงบประมาณ พ.ศ. 2570';
  expect(shortSubject(subject)).toBe(subject);
  expect(isShortened(subject)).toBe(false);
});

test('a long one is cut at the space before, where words end', () => {
  const subject = `${'ก'.repeat(90)} ${'ข'.repeat(90)}`;
  expect(shortSubject(subject)).toBe(`${'ก'.repeat(90)}…`);
});

test('without a space near it is cut between characters', () => {
  expect(shortSubject('ที่'.repeat(200))).toBe(`${'ที่'.repeat(119)}…`);
});

test('it is never longer than 120 characters, and begins like the whole', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('ก', 'ที่', ' ', '👨‍👩‍👧‍👦', 'a'), maxLength: 400 }),
      (subject) => {
        const short = shortSubject(subject);
        expect(countCharacters(short)).toBeLessThanOrEqual(120);
        expect(subject.startsWith(isShortened(subject) ? short.slice(0, -1) : short)).toBe(true);
      },
    ),
  );
});
