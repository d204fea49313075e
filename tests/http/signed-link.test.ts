/** Signed links open what they were made for, for as long as they were made, and nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLink, signLink } from '../../src/http/signed-link.js';
import { runs } from '../support/runs.js';

const secret = 'a secret of the channel';
const expires = new Date('2026-11-20T08:00:00Z');
const before = new Date('2026-11-20T07:59:59Z');
const link = signLink({ secret, path: '/files/0123/report.pdf', expires });

describe('a signed link', () => {
  test('opens until it expires', () => {
    expect(checkLink({ secret, link, now: before })).toBe('valid');
    expect(checkLink({ secret, link, now: expires })).toBe('expired');
  });

  test('may carry a query of its own', () => {
    const withQuery = signLink({ secret, path: '/files/0123?openExternalBrowser=1', expires });
    expect(checkLink({ secret, link: withQuery, now: before })).toBe('valid');
    const changed = withQuery.replace('Browser=1', 'Browser=0');
    expect(checkLink({ secret, link: changed, now: before })).toBe('forged');
  });

  test('does not open with another secret', () => {
    expect(checkLink({ secret: 'another secret', link, now: before })).toBe('forged');
  });

  test.each([
    ['a later end', link.replace(/expires=\d+/, 'expires=99999999999')],
    ['another path', link.replace('report', 'salary')],
    ['an added parameter', `${link}&download=1`],
    ['a second end', link.replace('&signature', '&expires=99999999999&signature')],
    ['no signature', link.replace(/&signature=.*/, '')],
    ['an empty signature', link.replace(/signature=.*/, 'signature=')],
    ['a shorter signature', link.slice(0, -1)],
    ['nothing at all', ''],
  ])('does not open with %s', (_, tampered) => {
    expect(checkLink({ secret, link: tampered, now: before })).toBe('forged');
  });

  test('opens for no text but its own', () => {
    const position = fc.nat(link.length - 1);
    fc.assert(
      fc.property(position, fc.string({ unit: 'grapheme-ascii', maxLength: 2 }), (at, replacement) => {
        const tampered = link.slice(0, at) + replacement + link.slice(at + 1);
        fc.pre(tampered !== link);
        expect(checkLink({ secret, link: tampered, now: before })).toBe('forged');
      }),
      { numRuns: runs(3000) },
    );
  });

  test('can be made for any path', () => {
    const path = fc.webPath().map((webPath) => `/files${webPath}`);
    fc.assert(
      fc.property(path, fc.string({ minLength: 1 }), (anyPath, anySecret) => {
        const made = signLink({ secret: anySecret, path: anyPath, expires });
        expect(checkLink({ secret: anySecret, link: made, now: before })).toBe('valid');
      }),
    );
  });
});
