/** Addresses as people read them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { card } from '../../flex-templates/parts/card.js';
import { textPart } from '../../flex-templates/parts/text-part.js';
import { shownAddress } from '../../src/text/shown-address.js';

test.each([
  ['https://a.go.th/%E0%B9%92%E0%B9%95%E0%B9%97%E0%B9%90', 'https://a.go.th/๒๕๗๐'],
  ['https://a.go.th/ข่าว/%e0%b8%82%e0%b9%88%e0%b8%b2%e0%b8%a7?a=%20b', 'https://a.go.th/ข่าว/ข่าว?a=%20b'],
  ['https://a.go.th/%2F%00%E2%80%AE', 'https://a.go.th/%2F%00%E2%80%AE'], // nothing hidden, nothing that turns the writing
  ['50%', '50%'],
])('%s', (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});

test('of every address with Thai in it the Thai is shown', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ก-ฮ๐-๙]{1,30}$/), (path) => {
      const { href } = new URL(`https://a.go.th/${path}`);
      expect(shownAddress(href)).toBe(`https://a.go.th/${path}`);
    }),
  );
});

test('so on cards, and in what notifications show', () => {
  const { href } = new URL('https://a.go.th/ข่าว๒๕๗๐');
  expect(textPart(href).text).toBe('https://a.go.th/ข่าว๒๕๗๐');
  expect(card({ altText: href, heading: { title: 'ก' } }).altText).toBe('https://a.go.th/ข่าว๒๕๗๐');
});
