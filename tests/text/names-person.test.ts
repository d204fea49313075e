/** A colleague chosen from a list by the first name. */
import { expect, it } from 'vitest';
import { namesPerson } from '../../src/text/reader/names-person.js';

it.each([
  ['มานะ', true],
  ['มอบให้มานะ', true],
  ['มอบหมายให้คุณมานะค่ะ', true],
  ['มอบงานให้ มานะ ตัวอย่าง ครับ', true],
  ['โอนให้มานะ', true],
  ['มานะลาอยู่', false],
  ['ไม่มอบให้มานะ', false],
  ['มานี', false],
  ['ให้', false],
])('%s: %s', (typed, isNamed) => {
  expect(namesPerson(typed, 'มานะ ตัวอย่าง')).toBe(isNamed);
});
