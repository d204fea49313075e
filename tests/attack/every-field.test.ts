/** Whatever may be typed anywhere is kept word for word, or refused in a sentence, and changes nothing else in any store. All hostile texts, and MongoDB: every-field.slow.test.ts. */
import { expect, test } from 'vitest';
import { acts, questions } from '../../src/chat/routes.js';
import { introductionFields } from '../../src/domain/person/person.js';
import { attackFields } from './attack-fields.js';
import { typedFields } from './typed-fields.js';

/** The fields that keep words; the others want a choice, a day or a button. */
const KEEP_WORDS: Record<keyof typeof typedFields, string[]> = {
  form: ['subject', 'details', 'letterNumber', 'letterUnit', 'source', 'links', 'remarks', 'keywords'],
  requests: [
    ...['refuse, without value', 'return, without value', 'requestInfo, without value'],
    ...['giveInfo, without value', 'flag, without value', 'takeDown, without value'],
    ...['askTakeDown, without value', 'askExtension, without reason', 'publish, all told'],
    ...['publish, without pages', 'correctAddress, all told', 'correctAddress, without reason'],
    ...['correctAddress, without pages', 'correctText, without after', 'signOnPaper, without reason'],
    ...['correctText, subject', 'correctText, details', 'correctText, source'],
  ],
  people: [
    ...['actingOrder, its number', 'actingOrder, its number, the last of all', 'pageOfTask', 'monthlyNote'],
    ...introductionFields.map((field) => `personData, ${field}`),
  ],
  newcomers: ['name', 'position', 'unit', 'contact'],
  taps: [],
  talk: [],
};

const OPERATORS = `'; DROP TABLE requests; -- {"$gt":""}`;
/** A picker gives days alone. */
const NO_DAY = `2026-02-31T99:99 ${OPERATORS}`;

test('every question that can be open is attacked', () => {
  const asked = new Set(Object.values(typedFields).flatMap((fields) => fields.map(({ asks }) => asks)));
  const all = [...Object.keys(questions), ...Object.keys(acts)];
  expect(all.filter((one) => !asked.has(one))).toEqual([]);
});

test.each(Object.entries(typedFields))('operators in words of %s', async (words, fields) => {
  const { wrong, recorded, kept } = await attackFields(fields, [words === 'taps' ? NO_DAY : OPERATORS]);
  expect(wrong).toEqual([]);
  expect([...recorded, ...kept].sort()).toEqual(KEEP_WORDS[words as keyof typeof typedFields].sort());
  expect(Object.keys(Object.prototype)).toEqual([]);
});
