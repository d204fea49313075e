/** The log's treatment of errors and secrets. */
import { expect, test } from 'vitest';
import { createLog } from '../src/log.js';

function logged(facts: object, secrets: string[] = []): string {
  const written: string[] = [];
  createLog('info', { secrets, write: (line) => void written.push(line) }).info(facts, 'said');
  return written.join('');
}

test('of an error, its message, code, stack and cause stand there, and nothing that a library hung on it', () => {
  const cause = new Error('socket closed');
  const error = Object.assign(new Error('E11000 duplicate key', { cause }), {
    code: 11000,
    writeErrors: [{ op: { subject: 'ความลับ' } }],
    headers: { authorization: 'Bearer ความลับ' },
  });
  const { err } = JSON.parse(logged({ err: error }));
  expect(Object.keys(err)).toEqual(['type', 'message', 'code', 'stack', 'cause']);
  expect(err).toMatchObject({
    type: 'Error',
    message: 'E11000 duplicate key',
    code: 11000,
    cause: 'socket closed',
  });
  expect(err.stack).toMatch(/^\s+at /);
});

test('a text that could not be parsed is not quoted', () => {
  const fault = (() => {
    try {
      return JSON.parse('ความลับ');
    } catch (error) {
      return error;
    }
  })();
  expect(logged({ err: fault })).not.toContain('ความลับ');
});

test('what was thrown and is no error is not repeated', () => {
  expect(logged({ err: 'ความลับ' })).not.toContain('ความลับ');
});

test('secrets are blotted out, wherever a library repeats them', () => {
  const error = new TypeError('Headers.append: "Bearer abc.token" is an invalid header value.');
  const line = logged({ err: error }, ['abc.token', 'the secret']);
  expect(line).not.toContain('abc.token');
  expect(line).toContain('Bearer ***');
});

test.each(['\n', '\r', '\u0085', '\u2028', '\u2029', '\u001b[2J', '\u009b31m', '\u007f'])(
  'a line with %j in a fact stays one line, and commands no terminal',
  (mark) => {
    const line = logged({ path: `a${mark}b` }).replace(/\n$/, '');
    expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(JSON.parse(line)).toMatchObject({ path: `a${mark}b` });
  },
);
