/** The contract refuses what LINE refuses, naming the property, and takes all that LINE takes. */
import { expect, test } from 'vitest';
import { LineError } from '../../../src/emulator/api/line-error.js';
import { parseRequest } from '../../../src/emulator/contract/parse-request.js';
import { validateRequest } from '../../../src/emulator/contract/send-requests.js';
import { isLongerThan } from '../../../src/emulator/contract/text-fields.js';
import { watchSegmenter } from '../../support/watch-segmenter.js';
import { play } from '../play.js';
import { invalidMessages } from './invalid-messages.js';
import { buttons, flexText, flexWith, type Json, text } from './message-samples.js';
import { validMessages } from './valid-messages.js';

function refusalOf(...messages: Json[]): LineError {
  try {
    parseRequest(validateRequest, { messages: JSON.parse(JSON.stringify(messages)) });
  } catch (error) {
    if (error instanceof LineError) return error;
    throw error;
  }
  throw new Error('the message was accepted');
}

test.each(invalidMessages)('refused: $name', ({ message, property }) => {
  const { status, details } = refusalOf(message);
  expect({ status, properties: details.map((detail) => detail.property) }).toEqual({
    status: 400,
    properties: [property],
  });
  expect(details[0]!.message).not.toBe('');
});

test.each(validMessages)('accepted: %s', (_name, message) => {
  expect(() => parseRequest(validateRequest, { messages: [message] })).not.toThrow();
});

test("plain fields are counted and listed in LINE's words", () => {
  const { message, details } = refusalOf(text({ text: '' }), { type: 'file' });
  expect(message).toBe('The request body has 2 error(s)');
  expect(details).toEqual([
    { message: 'May not be empty', property: 'messages[0].text' },
    {
      message: expect.stringMatching(/^Must be one of the following values: \[text, textV2, /),
      property: 'messages[1].type',
    },
  ]);
});

test('a fault within Flex or a template refuses the first such message, with paths inside of it', () => {
  const broken = flexWith(flexText({ text: '' }), flexText({ color: 'red' }));
  const { message, details } = refusalOf(text(), broken, buttons({ title: '' }));
  expect(message).toBe('A message (messages[1]) in the request body is invalid');
  expect(details).toEqual([
    { message: 'must be non-empty text', property: '/body/contents/0/text' },
    { message: 'invalid color', property: '/body/contents/1/color' },
  ]);
});

test('the same refusal comes over HTTP', async () => {
  const { emulator, api } = await play();
  const json = { to: emulator.phone('staff').userId, messages: [flexWith(flexText({ text: '' }))] };
  expect(await api('/v2/bot/message/push', { json })).toMatchObject({
    status: 400,
    body: {
      message: 'A message (messages[0]) in the request body is invalid',
      details: [{ message: 'must be non-empty text', property: '/body/contents/0/text' }],
    },
  });
  expect(emulator.log.at(-1)).toMatchObject({ errors: [{ property: '/body/contents/0/text' }] });
});

test('a Thai letter with vowel and tone mark is one character, a family emoji too', () => {
  expect([1, 2].map((most) => isLongerThan(most, 'ที่นี่'))).toEqual([true, false]);
  expect([0, 1].map((most) => isLongerThan(most, '👨‍👩‍👧'))).toEqual([true, false]);
  expect([0, 1].map((most) => isLongerThan(most, 'น้ำ'))).toEqual([true, false]);
});

test('a text that is far too long is looked at only until that shows', () => {
  const watched = watchSegmenter();
  expect(isLongerThan(40, 'ที่นี่'.repeat(100_000))).toBe(true);
  expect(watched()).toMatchObject({ steps: 41 });
});
