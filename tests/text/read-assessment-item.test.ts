/** Which item of the assessment somebody means who types it. */
import { expect, test } from 'vitest';
import { boardOfYear } from '../../src/offices/board.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { readAssessmentItem } from '../../src/text/read-assessment-item.js';

const { boards } = loadOffice('ban-luang');
const items = (boards && boardOfYear(boards, 2569)?.items) ?? [];

test.each([
  ['MOIT 1 ข้อ 1.2', ['1-1.2']],
  ['moit1ข้อ๑.๒ค่ะ', ['1-1.2']],
  ['1 2.3', ['1-2.3']],
  ['MOIT 9', []],
  ['ข้อ', []],
  ['', []],
  ['คำสั่ง', []],
])('%s', (text, ids) => {
  expect(readAssessmentItem(items, text).map(({ id }) => id)).toEqual(ids);
});

test('a whole MOIT is all of its items', () => {
  const ofFirst = readAssessmentItem(items, 'moit 1');
  expect(ofFirst).toHaveLength(7);
  expect(ofFirst.every(({ moit }) => moit === '1')).toBe(true);
});
