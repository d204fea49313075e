/** From when a webmaster's task may be taken over. */
import { expect, it } from 'vitest';
import { freeForOthers } from '../../src/text/publication.js';

const free = new Date('2026-12-01T01:30:00Z');

it.each([
  ['2026-11-30T09:00:00Z', /^หากยังไม่เสร็จภายใน/],
  ['2026-12-01T01:30:00Z', /^ผู้อื่นรับงานแทนได้แล้ว$/],
  ['2026-12-01T02:00:00Z', /^ผู้อื่นรับงานแทนได้แล้ว$/],
])('at %s', (now, words) => {
  expect(freeForOthers(free, new Date(now))).toMatch(words);
});
